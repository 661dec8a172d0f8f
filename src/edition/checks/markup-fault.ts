import {findForeignMarkup} from '../model/foreign-markup';

/**
 * Tags without attributes that Markdown has no sign for, and comments as HTML ends them: `<!-->` is whole, and `--!>`
 * ends one too. What fits is read by a browser as it is read here.
 */
const ALLOWED = /^(?:\s|<\/?(?:br|sub|sup) ?\/?>|<!--(?!-?>)(?:(?!--!?>|<!--)[^])*-->)*$/;

/** What is wrong with HTML in a page. */
export function markupFault(html: string): {what: string; cure: string} | undefined {
  if (ALLOWED.test(html)) return undefined;
  const shown = html.trim().slice(0, 40);
  // What begins as a comment may hide what follows.
  const [foreign = shown] = findForeignMarkup(html);
  return {
    what: `holds HTML: ${shown.startsWith('<!--') ? foreign : shown}`,
    cure: 'write it in Markdown, or with a directive; only br, sub and sup are allowed, without attributes',
  };
}
