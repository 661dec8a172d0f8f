import {analyze} from '../text/analyze';
import type {Scanner} from '../text/scan-words';

/** A stretch of a text, unchanged, with the places to mark. */
export interface Excerpt {
  /** Offsets of the stretch in the whole text. */
  start: number;
  end: number;
  /** Exactly the characters between them. */
  text: string;
  /** Places of the words found, as offsets in the stretch; in order, without overlaps. */
  marks: readonly (readonly [start: number, end: number])[];
}

/** A place where a term stands. */
interface Hit {
  term: string;
  start: number;
  end: number;
}

export const EXCERPT_LENGTH = 180;
/** How far before a word found a stretch may begin, in characters. */
const LEAD = 40;

/**
 * The stretch of a text that shows most of the terms; its beginning where it shows none.
 * @param scanner a quicker reader of texts, used where no term is a symbol
 */
export function excerpt(
  text: string,
  terms: readonly string[],
  length: number = EXCERPT_LENGTH,
  scanner?: Scanner,
): Excerpt {
  const hits = findHits(text, terms, scanner);
  const sentences = [
    0,
    ...[...text.matchAll(/[.!?:;·]\s+/g)].map((match) => match.index + match[0].length),
  ];
  const starts = new Set([...sentences, ...hits.map((hit) => wordStart(text, hit.start - LEAD))]);
  const opens = new Set(sentences);
  let best = {start: 0, end: endOf(text, 0, length), value: -1};
  for (const start of [...starts].sort((a, b) => a - b)) {
    const end = endOf(text, start, length);
    const inside = hits.filter((hit) => hit.start >= start && hit.end <= end);
    // A term more is worth any number of repeats; between equals, the beginning of a sentence reads better.
    const value =
      new Set(inside.map(({term}) => term)).size * 100 +
      Math.min(inside.length, 20) * 2 +
      (opens.has(start) ? 3 : 0);
    if (value > best.value) best = {start, end, value};
  }
  const {start, end} = best;
  return {start, end, text: text.slice(start, end), marks: toMarks(hits, start, end)};
}

/** The places of the terms in the whole of a short text, such as a title. */
export function markAll(text: string, terms: readonly string[], scanner?: Scanner): Excerpt {
  return {
    start: 0,
    end: text.length,
    text,
    marks: toMarks(findHits(text, terms, scanner), 0, text.length),
  };
}

function findHits(text: string, terms: readonly string[], scanner?: Scanner): Hit[] {
  const wanted = new Set(terms);
  const hasSymbols = terms.some((term) => /[\d/]/.test(term));
  const read = !scanner ? analyze : hasSymbols ? scanner.tokens : scanner.words;
  return read(text).filter(({term}) => wanted.has(term));
}

function toMarks(hits: readonly Hit[], start: number, end: number): [number, number][] {
  const marks: [number, number][] = [];
  for (const hit of hits.filter((each) => each.start >= start && each.end <= end)) {
    const last = marks[marks.length - 1];
    if (last && hit.start - start <= last[1]) last[1] = Math.max(last[1], hit.end - start);
    else marks.push([hit.start - start, hit.end - start]);
  }
  return marks;
}

/** The beginning of the word at or after an offset. */
function wordStart(text: string, offset: number): number {
  if (offset <= 0) return 0;
  const space = text.indexOf(' ', offset);
  return space === -1 ? offset : space + 1;
}

/** The end of the last whole word that fits. */
function endOf(text: string, start: number, length: number): number {
  if (text.length - start <= length) return text.length;
  const space = text.lastIndexOf(' ', start + length);
  return space > start ? space : start + length;
}
