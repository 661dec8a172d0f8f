import type {Asked} from '../query/asked';
import type {Store} from '../store/store';
import {idf} from './lunr-weight';
import type {Steps} from './steps';
import {MATCH_WEIGHTS, SAID_HALF, SAID_SECTIONS} from './weights';

/**
 * How well a sentence goes with all that people say for each section, from 0 to 1: whoever asks for
 * the same thing in other words shares some of them with many who did so before. All names of a
 * section count together; a word tells more the fewer sections have it, and hardly more where one
 * has it often. This is BM25 without the length: a section that much is said for is no worse.
 */
export function* scoreSaid(
  {posting}: Pick<Store, 'posting'>,
  asked: readonly Asked[],
): Steps<Map<number, number>> {
  const scores = new Map<number, number>();
  let most = 0;
  for (const {alternatives} of asked) {
    yield;
    const own = new Map<number, number>();
    let best = 0;
    for (const {terms, kind} of alternatives)
      for (const term of terms) {
        const held = posting(term, 'also');
        const worth = MATCH_WEIGHTS[kind] * idf(SAID_SECTIONS, held?.ids.length ?? 0);
        best = Math.max(best, worth);
        held?.ids.forEach((id, at) => {
          const share = worth / (1 + SAID_HALF / (held.tfs[at] ?? 0));
          own.set(id, Math.max(own.get(id) ?? 0, share));
        });
      }
    most += best;
    for (const [id, score] of own) scores.set(id, (scores.get(id) ?? 0) + score);
  }
  for (const [id, score] of scores) scores.set(id, score / most);
  return scores;
}
