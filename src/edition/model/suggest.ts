import {distance} from 'fastest-levenshtein';

/** The candidate that was probably meant; undefined when more than a quarter of the letters differ from all of them. */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  let best: {candidate: string; edits: number} | undefined;
  for (const candidate of candidates) {
    const edits = distance(wanted, candidate.toLowerCase());
    if (!best || edits < best.edits) best = {candidate, edits};
  }
  return best && best.edits <= Math.max(1, Math.floor(wanted.length / 4))
    ? best.candidate
    : undefined;
}

/** The cure for a wrong word: `did you mean "x"?`, or the fallback. */
export function didYouMean(word: string, candidates: Iterable<string>, otherwise: string): string {
  const near = suggest(word, candidates);
  return near ? `did you mean "${near}"?` : otherwise;
}
