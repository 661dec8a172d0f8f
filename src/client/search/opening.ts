import type {Engine} from '../../search/engine';
import type {Ranked} from '../../search/rank/rank';
import type {EditionAnswer} from './search-store';

/** What is to be marked on the page that a result leads to. */
export interface Opening {
  engine: Engine;
  terms: readonly string[];
  /** The words of the passage that the result shows, from its first mark on; empty where it shows none. */
  passage: string;
}

export function toOpening({engine, answer}: EditionAnswer, result: Ranked): Opening {
  const {passage} = engine.show(answer, result);
  const start = passage?.marks[0]?.[0];
  return {
    engine,
    terms: answer.matched(result.card.id),
    passage: start === undefined ? '' : (passage?.text.slice(start) ?? ''),
  };
}
