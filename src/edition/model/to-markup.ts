import type {Root as HtmlRoot} from 'hast';
import type {Root} from 'mdast';
import rehypeRaw from 'rehype-raw';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';
import {nodesIn} from './nodes-in';

const toHtml = unified().use(remarkRehype, {allowDangerousHtml: true});
const withParsedHtml = unified().use(rehypeRaw);

/** The Markdown of a page as HTML, with what is written as HTML in it parsed as a browser would. */
export function toMarkup(markdown: Root): HtmlRoot {
  const made = toHtml.runSync(markdown);
  return nodesIn(markdown, 'html').length > 0 ? withParsedHtml.runSync(made) : made;
}
