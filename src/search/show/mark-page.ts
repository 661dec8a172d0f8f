import {analyze} from '../text/analyze';

/** Name of the highlight in style sheets. */
const NAME = 'search';

/**
 * Marks terms in a part of the page without changing it (CSS Custom Highlight API); browsers
 * without it show the page as it is.
 * @param terms none: what was marked before is unmarked
 */
export function markPage(root: Element, terms: readonly string[]): void {
  if (typeof Highlight === 'undefined' || !CSS.highlights) return;
  CSS.highlights.delete(NAME);
  const wanted = new Set(terms);
  const ranges: Range[] = [];
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node && wanted.size > 0; node = texts.nextNode()) {
    for (const {term, start, end} of analyze(node.nodeValue ?? '')) {
      if (!wanted.has(term)) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      ranges.push(range);
    }
  }
  if (ranges.length > 0) CSS.highlights.set(NAME, new Highlight(...ranges));
}
