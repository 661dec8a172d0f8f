import type {Nodes} from 'mdast';
import type {PageEntry} from '../model/edition';
import {nodesIn, placeOf} from '../model/nodes-in';
import type {Problem} from '../model/problem';
import type {Check} from './check';

/** Tags without attributes that Markdown has no sign for. */
const ALLOWED_HTML = /^(<\/?(br|sub|sup)\s*\/?>|<!--(?!>)[^]*?-->)$/;
const ALLOWED_URL = /^(https:\/\/|mailto:|#|\.{0,2}\/|[a-z0-9-]+(\/[a-z0-9-]+)*\.md(#|$))/i;
const DIRECTION_MARKS = /[\u202A-\u202E\u2066-\u2069]/;
const CODE_LINE =
  /^(import\s[^\n]*\sfrom\s*['"]|import\s*['"]|export\s+(const|default|function|let)\s)/;

/** Pages are text: three HTML tags, no expressions, no code, no addresses that run code or leave the edition. */
export const pageSafety: Check = {
  name: 'page-safety',
  needs: 'files',
  run: (edition) => edition.pages.flatMap(checkPage),
};

function checkPage(page: PageEntry): Problem[] {
  return nodesIn(page.tree).flatMap((node) => {
    const fault = faultOf(node);
    if (!fault) return [];
    const {what, cure, offset = 0} = fault;
    const {line, column} = placeOf(node);
    const place = {file: page.file, line, column: column + offset};
    return [{...place, where: 'page', what, cure, rule: 'page-safety'}];
  });
}

/** `offset`: how far into a line of text the fault begins. */
function faultOf(node: Nodes): {what: string; cure: string; offset?: number} | undefined {
  if (node.type === 'html' && !ALLOWED_HTML.test(node.value.trim())) {
    return {
      what: `holds HTML: ${node.value.trim().slice(0, 40)}`,
      cure: 'write it in Markdown, or with a directive; only br, sub and sup are allowed, without attributes',
    };
  }
  if (node.type === 'text') {
    // A heading may end in its id: "Title {#title}".
    const expression = /\{(?!#[a-z0-9-]+\})[^}]*\}/.exec(node.value);
    if (expression)
      return {
        what: `holds an expression: ${expression[0].slice(0, 40)}`,
        cure: 'pages hold text only; remove the braces, or put code between backticks',
        offset: expression.index,
      };
    if (CODE_LINE.test(node.value))
      return {
        what: 'holds a line of code (import or export)',
        cure: 'remove it; pages never run code',
      };
    const mark = node.value.search(DIRECTION_MARKS);
    if (mark >= 0)
      return {what: 'holds a hidden direction mark', cure: 'retype the passage', offset: mark};
  }
  if (node.type === 'image' || node.type === 'imageReference')
    return {what: 'holds an image', cure: 'put the facts in words or in a table'};
  if (node.type === 'link' || node.type === 'definition') {
    if (node.url.includes('@site') || node.url.startsWith('//'))
      return {
        what: `links to "${node.url}", outside the edition`,
        cure: 'link to a page of this edition, or to a full https address',
      };
    if (!ALLOWED_URL.test(node.url))
      return {
        what: `links to "${node.url.slice(0, 60)}"`,
        cure: 'use https:, mailto:, # or a path to a page',
      };
  }
  return undefined;
}
