import type {Unit} from '../text/to-units';

const SHORTEST = 3;
const MOST = 24;
/**
 * A word being typed may be longer than its stem by the beginning of an ending, not by more:
 * `trafficki` is on the way to `trafficking`.
 */
const ENDING = /^(s|es|e|i|in|ing|er|ers|ed|ion|io|ment|men|me|m)$/;
const LONGEST_ENDING = 4;

/** The terms a word still being typed may become. @param vocabulary in code-unit order */
export function prefixTerms(vocabulary: readonly string[], {word, term, symbol}: Unit): string[] {
  if (symbol || word.length < SHORTEST) return [];
  const longer: string[] = [];
  for (const known of from(vocabulary, word)) {
    if (!known.startsWith(word)) break;
    if (known !== term) longer.push(known);
  }
  // The longest is the nearest.
  const nearest = Array.from({length: LONGEST_ENDING}, (_, cut) =>
    word.slice(0, word.length - 1 - cut),
  ).find(
    (known) =>
      known.length > SHORTEST &&
      known !== term &&
      ENDING.test(word.slice(known.length)) &&
      vocabulary[firstAtLeast(vocabulary, known)] === known,
  );
  return [
    ...(nearest ? [nearest] : []),
    ...longer.sort((a, b) => a.length - b.length || (a < b ? -1 : 1)).slice(0, MOST),
  ];
}

/** The terms from a word on. */
function* from(vocabulary: readonly string[], word: string): Iterable<string> {
  for (let at = firstAtLeast(vocabulary, word); at < vocabulary.length; at += 1)
    yield vocabulary[at] ?? '';
}

function firstAtLeast(vocabulary: readonly string[], word: string): number {
  let [low, high] = [0, vocabulary.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((vocabulary[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
