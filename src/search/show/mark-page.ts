import type {Analyze} from '../text/analyze';

/** Name of the highlight in style sheets. */
const NAME = 'search';
/** So much of a passage tells it from others on the page, in characters. */
const ENOUGH = 30;

/** What is to be marked, and where the reader is to be led. */
export interface Wanted {
  terms: readonly string[];
  /** The words of the passage shown with the result, from its first mark on. */
  passage: string;
  /** Only what stands behind it is a place to lead to. */
  after?: Element;
}

/**
 * Marks terms in a part of the page without changing it (CSS Custom Highlight API); browsers
 * without it show the page as it is.
 * @param analyze reads words as the search does
 * @param wanted undefined: what was marked before is unmarked
 * @returns the place of the passage, else the first match
 */
export function markPage(
  analyze: Analyze,
  root: Element,
  wanted: Wanted | undefined,
): Range | undefined {
  const canMark = typeof Highlight !== 'undefined' && Boolean(CSS.highlights);
  if (canMark) CSS.highlights.delete(NAME);
  if (!wanted) return undefined;
  const ranges = findRanges(analyze, root, new Set(wanted.terms));
  if (canMark && ranges.length > 0) CSS.highlights.set(NAME, new Highlight(...ranges));
  const places = ranges.filter((range) => isBehind(range, wanted.after));
  return places.find((range) => startsPassage(range, wanted.passage)) ?? places[0];
}

function findRanges(analyze: Analyze, root: Element, terms: ReadonlySet<string>): Range[] {
  const ranges: Range[] = [];
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node && terms.size > 0; node = texts.nextNode()) {
    for (const {term, start, end} of analyze(node.nodeValue ?? '')) {
      if (!terms.has(term)) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      ranges.push(range);
    }
  }
  return ranges;
}

const isBehind = ({startContainer}: Range, element: Element | undefined): boolean =>
  !element ||
  element.contains(startContainer) ||
  (element.compareDocumentPosition(startContainer) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** Elements may cut a sentence, so only the text up to the next one is compared. */
function startsPassage({startContainer, startOffset}: Range, passage: string): boolean {
  const here = (startContainer.nodeValue ?? '').slice(startOffset).replace(/\s+/g, ' ').trim();
  const length = Math.min(here.length, passage.length, ENOUGH);
  return length > 0 && here.slice(0, length) === passage.slice(0, length);
}
