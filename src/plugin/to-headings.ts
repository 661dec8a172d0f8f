import type {RenderedPage} from '../remark/render-pages';

/**
 * The headings of a page as Markdown. It is all that Docusaurus needs to read of a page, for the
 * list of what is on it; the text itself is rendered by us and put in afterwards
 * (`insert-page.ts`).
 */
export function toHeadings({headings}: Pick<RenderedPage, 'headings'>): string {
  return headings
    .map(({level, id, text}) => `${'#'.repeat(level)} ${escape(text)} {#${id}}\n`)
    .join('\n');
}

const escape = (text: string): string => text.replace(/[\\`*_{}[\]<>#&|~:$]/g, '\\$&');
