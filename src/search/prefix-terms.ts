import type {SearchIndex} from './open-index';
import type {Unit} from './to-units';

const SHORTEST = 3;
const MOST = 24;
/** A word being typed may be longer than its stem by an ending, not by more: `trafficki` is on the way to `trafficking`. */
const LONGEST_ENDING = 4;

/** The terms a word still being typed may become. */
export function prefixTerms({vocabulary}: Pick<SearchIndex, 'vocabulary'>, {word, term, symbol}: Unit): string[] {
  if (symbol || word.length < SHORTEST) return [];
  const longer = vocabulary.filter((known) => known !== term && known.startsWith(word));
  const shorter = vocabulary.filter((known) => known.length > SHORTEST && known !== term && word.startsWith(known) && word.length - known.length <= LONGEST_ENDING);
  // The longest is the nearest.
  const nearest = shorter.sort((a, b) => b.length - a.length).slice(0, 1).filter((known) => /^(s|es|e|i|in|ing|er|ers|ed|ion|io|ment|men|me|m)$/.test(word.slice(known.length)));
  return [...nearest, ...longer.sort((a, b) => a.length - b.length || (a < b ? -1 : 1)).slice(0, MOST)];
}
