import TurndownService from 'turndown';
import {gfm} from 'turndown-plugin-gfm';

/**
 * What a program such as Word puts on the clipboard, as Markdown: headings, lists, tables, links, bold and italic
 * words. Styles, notes of the program, pictures and scripts stay behind.
 * @param html empty where only plain text was copied
 * @returns empty where there is nothing that plain text does not say as well
 */
export function toMarkdown(html: string): string {
  if (!/<(h[1-6]|p|li|table|a|b|strong|i|em)[\s>]/i.test(html)) return '';
  const service = new TurndownService({
    headingStyle: 'atx',
    bulletListMarker: '-',
    emDelimiter: '_',
    codeBlockStyle: 'fenced',
  });
  service.use(gfm);
  service.remove(['style', 'script', 'meta', 'link', 'title', 'svg', 'o:p'] as never);
  service.addRule('picture', {filter: 'img', replacement: () => ''});
  // A page has one title already, in its settings.
  service.addRule('heading', {
    filter: ['h1'],
    replacement: (words) => `\n\n## ${words}\n\n`,
  });
  service.addRule('link', {
    filter: (node) => node.nodeName === 'A' && !/^https:/.test((node as HTMLAnchorElement).href),
    replacement: (words) => words,
  });
  const clean = toPlainTables(toPlainLists(html))
    .replace(/<!--[^]*?-->/g, '')
    // Styles are not taken over, and the policy of the desk would complain of each.
    .replace(/\sstyle=("[^"]*"|'[^']*')/gi, '')
    .replace(/\u00a0|&nbsp;/g, ' ');
  return service
    .turndown(clean)
    .replace(/^(\s*-) {2,}/gm, '$1 ')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The lists of Word: paragraphs, each with its bullet or number as text between two marks. */
const WORD_ITEM = /<p\b[^>]*class=["']?MsoListParagraph[^>]*>([^]*?)<\/p>/gi;
const WORD_BULLET = /<!(?:--)?\[if !supportLists\](?:--)?>([^]*?)<!(?:--)?\[endif\](?:--)?>/i;

const toPlainLists = (html: string): string =>
  html
    .replace(WORD_ITEM, (_, words: string) => {
      const bullet = (WORD_BULLET.exec(words)?.[1] ?? '').replace(/<[^>]*>|&nbsp;/g, '');
      const list = /[\da-z]+[.)]/i.test(bullet) ? 'ol' : 'ul';
      return `<${list}><li>${words.replace(WORD_BULLET, '')}</li></${list}>`;
    })
    .replace(/<\/(ul|ol)>\s*<\1>/g, '');

/**
 * The tables of Word: no row is a heading, and each cell holds paragraphs. Markdown has no table without a heading, and
 * no paragraph in a cell: the first row becomes the heading, and paragraphs follow each other.
 */
const toPlainTables = (html: string): string =>
  html.replace(/<table\b[^]*?<\/table>/gi, (table) =>
    (/<th[\s>]/i.test(table)
      ? table
      : table.replace(/<tr\b[^]*?<\/tr>/i, (row) => row.replace(/<(\/?)td\b/gi, '<$1th'))
    ).replace(/<(t[dh])\b[^>]*>([^]*?)<\/\1>/gi, (_, cell: string, words: string) => {
      const inline = words.replace(/<\/?(?:p|div|ul|ol|li|h[1-6])\b[^>]*>|<br\b[^>]*>/gi, ' ');
      return `<${cell}>${inline.replace(/\s+/g, ' ').trim()}</${cell}>`;
    }),
  );
