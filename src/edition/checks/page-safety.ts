import type {Nodes} from 'mdast';
import {addressFault} from '../model/address-fault';
import type {PageEntry} from '../model/edition';
import {findHiddenSigns, RETYPE} from '../model/hidden-signs';
import {nodesIn, placeOf} from '../model/nodes-in';
import type {Problem} from '../model/problem';
import type {Check} from './check';
import {disguiseFault} from './disguise-fault';
import {markupFault} from './markup-fault';

const CODE_LINE =
  /^(import\s[^\n]*\sfrom\s*['"]|import\s*['"]|export\s+(const|default|function|let)\s)/;

/** Pages are text: three HTML tags, no expressions, no code, no addresses that run code or leave the edition. */
export const pageSafety: Check = {
  name: 'page-safety',
  needs: 'files',
  run: (edition) => edition.pages.flatMap(checkPage),
};

interface Fault {
  what: string;
  cure: string;
  /** How far into the text of the node the fault begins. */
  offset?: number;
}

function checkPage(page: PageEntry): Problem[] {
  return nodesIn(page.tree).flatMap((node) => {
    const fault = hiddenFault(node) ?? faultOf(node);
    if (!fault) return [];
    const {what, cure, offset = 0} = fault;
    const {line, column} = placeOf(node);
    const place = {file: page.file, line, column: column + offset};
    return [{...place, where: 'page', what, cure, rule: 'page-safety'}];
  });
}

/** Signs that stand in the file as they are were found when it was read; these were written as `&#x202e;`. */
function hiddenFault(node: Nodes): Fault | undefined {
  const texts = ['value', 'url', 'title', 'alt', 'lang', 'meta', 'label'].flatMap((key) => {
    const text = (node as unknown as Record<string, unknown>)[key];
    return typeof text === 'string' ? [text] : [];
  });
  const attributes = 'attributes' in node ? Object.values(node.attributes ?? {}) : [];
  const [hidden] = [...texts, ...attributes].flatMap((text) => findHiddenSigns(text ?? ''));
  return hidden && {what: `holds ${hidden.name}`, cure: RETYPE};
}

function faultOf(node: Nodes): Fault | undefined {
  switch (node.type) {
    case 'html':
      return markupFault(node.value);
    case 'text':
      return textFault(node.value);
    case 'code':
      return node.lang === 'mdx-code-block'
        ? {what: 'holds a block that would be run', cure: 'give it another name, or remove it'}
        : undefined;
    case 'delete':
      return {
        what: 'strikes words out, between two signs ~',
        cure: 'remove words that no longer hold; for a sign that readers see write \\~, or “about”',
      };
    case 'footnoteReference':
    case 'footnoteDefinition':
      return {
        what: 'holds a footnote',
        cure: 'say it in the text; name a source with :cite, which pages list by themselves',
      };
    case 'image':
    case 'imageReference':
      return {what: 'holds an image', cure: 'put the facts in words or in a table'};
    case 'listItem':
      return typeof node.checked === 'boolean'
        ? {
            what: 'holds a box to tick',
            cure: 'remove the [ ], and put the list between :::checklist and :::',
          }
        : undefined;
    case 'definition':
      return addressFault(node.url);
    case 'link':
      return addressFault(node.url) ?? disguiseFault(node);
    default:
      return undefined;
  }
}

function textFault(value: string): Fault | undefined {
  // A heading may end in its id: "Title {#title}".
  const expression = /\{(?!#[a-z0-9-]+\})[^{}]*\}/.exec(value);
  if (expression)
    return {
      what: `holds an expression: ${expression[0].slice(0, 40)}`,
      cure: 'pages hold text only; remove the braces, or put code between backticks',
      offset: expression.index,
    };
  if (CODE_LINE.test(value))
    return {
      what: 'holds a line of code (import or export)',
      cure: 'remove it; pages never run code',
    };
  const colons = /(?:^|\n):{2,}.*|(?<![\w:]):[a-z]+\[.*/.exec(value);
  if (colons)
    return {
      what: `shows "${colons[0].trim().slice(0, 40)}" as text, and not what it stands for`,
      cure: 'write the directive without blanks in it, and ::: alone on the last line of a box',
      offset: colons.index,
    };
  const pipe = /(?:^|\n)\|.*/.exec(value);
  if (pipe)
    return {
      what: 'shows the lines of a table as text',
      cure: 'put an empty line before it, and as many cells under the heads as there are heads',
    };
  const bracket = /\[[^\]\n]{0,80}\](?:\[|\().*/.exec(value);
  return bracket
    ? {
        what: `shows "${bracket[0].slice(0, 40)}" as text, and not as a link`,
        cure: 'write [words](page.md) without blanks, and name what [words][name] leads to',
        offset: bracket.index,
      }
    : undefined;
}
