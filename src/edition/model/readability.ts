import {fleschKincaid} from 'flesch-kincaid';
import type {Nodes} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {syllable} from 'syllable';
import type {Edition, PageEntry} from './edition';
import {recordsAtHome} from './find-homes';
import {nodesIn} from './nodes-in';
import {toDirectiveUse} from '../read/read-directives';

/** How easy a page is to read, measured in words a sentence and in years of school. */
export interface Readability {
  /** Path of the page, `report/index.md`. */
  path: string;
  sentences: number;
  /** Half of the sentences are shorter. */
  median: number;
  longest: {words: number; text: string};
  /** Years of school by Flesch and Kincaid (1975); the aim is 3 to 8. 0 where there is no prose. */
  grade: number;
}

/** Keys of records whose text readers read as prose. */
const PROSE = new Set([
  'text',
  'summary',
  'reason',
  'definition',
  'engage',
  'who_may_use',
  'not_for',
  'caution',
  'function',
  'consequence',
  'instead',
  'asks',
  'purpose',
  'note',
]);

/** One figure for each page: its own prose, and that of the records that live on it. */
export function toReadability(edition: Edition, page: PageEntry): Readability {
  const sentences = [
    ...proseOfPage(page),
    ...page.directives
      .flatMap((use) => recordsAtHome(edition, use))
      .flatMap(({record}) => proseOfRecord(record)),
  ].flatMap(toSentences);
  const lengths = sentences.map(countWords).sort((a, b) => a - b);
  const longest = sentences.reduce((a, b) => (countWords(b) > countWords(a) ? b : a), '');
  return {
    path: page.path,
    sentences: sentences.length,
    median: lengths[Math.floor((lengths.length - 1) / 2)] ?? 0,
    longest: {words: countWords(longest), text: longest},
    grade: toGrade(sentences),
  };
}

/** Symbols and figures are left out: nobody reads `ST/SGB/2003/13` by its syllables. */
function toGrade(sentences: readonly string[]): number {
  const words = sentences.flatMap((sentence) =>
    sentence.split(/\s+/).filter((word) => /\p{L}/u.test(word) && !/[\d/]/.test(word)),
  );
  if (words.length === 0) return 0;
  return fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  });
}

/** Paragraphs and cells without the marks and citations in them. */
function proseOfPage(page: PageEntry): string[] {
  return nodesIn(page.tree).flatMap((node) =>
    node.type === 'paragraph' || node.type === 'tableCell'
      ? [node.children.map(wordsOf).join('')]
      : [],
  );
}

const MARKS = new Set(['p', 'cite', 'basis']);

function wordsOf(node: Nodes): string {
  const use = toDirectiveUse(node);
  return use && MARKS.has(use.name) ? '' : toString(node);
}

function proseOfRecord(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, child]) => {
    if (typeof child !== 'string') return proseOfRecord(child);
    return PROSE.has(key) ? [child] : [];
  });
}

/** The sentences of a text, as Unicode defines them (UAX 29), without fragments of one or two words. */
function toSentences(text: string): string[] {
  return [...new Intl.Segmenter('en', {granularity: 'sentence'}).segment(text)]
    .map(({segment}) => segment.trim())
    .filter((sentence) => countWords(sentence) > 2);
}

const countWords = (sentence: string): number =>
  sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
