import type {Root} from 'mdast';
import {remark} from 'remark';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';

export type ParsePage = (markdown: string) => Root;

const parser = remark().use(remarkGfm).use(remarkDirective).freeze();

/** Markdown to a tree, with the extensions every page may use: tables and directives. */
export const parsePage: ParsePage = (markdown) => parser.parse(markdown);
