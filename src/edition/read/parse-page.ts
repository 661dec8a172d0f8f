import type {Root} from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';

export type ParsePage = (markdown: string) => Root;

/** Markdown to a tree, with the extensions every page may use: tables and directives. */
export function parsePage(markdown: string): Root {
  return unified().use(remarkParse).use(remarkGfm).use(remarkDirective).parse(markdown);
}
