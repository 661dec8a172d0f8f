import type {Ranked} from '../../search/rank/rank';
import type {Opening} from '../opener/marker';
import type {EditionAnswer} from './search-store';

/** What is to be marked on the page that a result leads to. */
export function toOpening({engine, answer}: EditionAnswer, result: Ranked): Opening {
  const {passage} = engine.show(answer, result);
  const start = passage?.marks[0]?.[0];
  return {
    terms: answer.matched(result.card.id),
    passage: start === undefined ? '' : (passage?.text.slice(start) ?? ''),
  };
}
