import type {BlockSource} from './block-source';
import {completeFilter, type Completion} from './complete-filter';
import {loadStore, type LoadedStore} from './load-store';
import {markPage} from './mark-page';
import type {Ranked} from './rank';
import {createScanner} from './scan-words';
import {createSearch, type Answer, type Search} from './search';
import {showResult, type ShownResult} from './show-result';

/** The search as an interface uses it. */
export interface Engine extends LoadedStore {
  search: Search;
  show(answer: Answer, result: Ranked): ShownResult;
  complete(text: string): Completion[];
  /** Marks terms in a part of the page; undoes it when called again or without terms. */
  mark(root: Element, terms: readonly string[]): void;
}

/** @throws Error where the first stage cannot be had */
export async function loadEngine(source: BlockSource): Promise<Engine> {
  const loaded = await loadStore(source);
  const {store} = loaded;
  const scanner = createScanner();
  return {
    ...loaded,
    search: createSearch(store),
    show: (answer, result) => showResult(store, scanner, answer.edition, result, answer.matched(result.card.id)),
    complete: (text) => completeFilter(store, text),
    mark: markPage,
  };
}
