import type {FacetLabels} from './extract/facets';
import type {SearchedEdition} from './extract/section';
import {completeFilter, type Completion} from './query/complete-filter';
import type {Ranked} from './rank/rank';
import {finishInTurns, mapInSteps, type Steps} from './rank/steps';
import {createTurns} from './rank/turns';
import {createSearchInSteps, type Answer, type Request} from './search';
import {showResult, type ShownResult} from './show/show-result';
import type {BlockSource} from './store/block-source';
import {loadStore, type LoadedStore} from './store/load-store';
import {createScanner} from './text/scan-words';

const SHOWN_FIRST = 10;

/** The search of one edition as an interface uses it. */
export interface Engine {
  edition: SearchedEdition;
  /** The values that can be filtered by; of other dimensions than the type, after the second stage. */
  readonly labels: FacetLabels;
  /**
   * Loads the next stage, whatever has been typed. Files that fail are tried once more, then named;
   * the rest goes on.
   */
  loadStage: LoadedStore['loadStage'];
  /**
   * Does it in turns with the page. @returns undefined where `isWanted` says meanwhile that nobody
   * waits for it any more
   */
  search(request: Request, isWanted: () => boolean): Promise<Answer | undefined>;
  show(answer: Answer, result: Ranked): ShownResult;
  complete(text: string): Completion[];
}

/** @throws Error where the first stage cannot be had */
export async function loadEngine(source: BlockSource): Promise<Engine> {
  const {store, loadStage} = await loadStore(source);
  const scanner = createScanner();
  const search = createSearchInSteps(store);
  const shown = new WeakMap<Ranked, ShownResult>();
  const show: Engine['show'] = (answer, result) => {
    const known = shown.get(result);
    if (known?.passage) return known;
    const made = showResult(store, scanner, result, answer.matched(result.card.id));
    shown.set(result, made);
    return made;
  };
  /** What a page will show first is made ready here, where it can pause. */
  function* searchAndShow(request: Request): Steps<Answer> {
    const answer = yield* search(request);
    yield* mapInSteps(answer.results.slice(0, SHOWN_FIRST), (result) => show(answer, result), 1);
    return answer;
  }
  return {
    edition: store.edition,
    get labels() {
      return store.labels;
    },
    loadStage,
    show,
    search: (request, isWanted) => finishInTurns(searchAndShow(request), createTurns(), isWanted),
    complete: (text) => completeFilter(store.labels, text),
  };
}
