import type {Link, Nodes} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {addressFault} from '../model/address-fault';
import type {PageEntry} from '../model/edition';
import {findHiddenSigns, RETYPE} from '../model/hidden-signs';
import {nodesIn, placeOf} from '../model/nodes-in';
import type {Problem} from '../model/problem';
import type {Check} from './check';
import {disguiseFault} from './disguise-fault';
import {markupFault} from './markup-fault';
import {findShownMarkup} from './markup-shown';

/** The block whose content the framework takes for its own language, also inside of another block. */
const MDX_BLOCK = /^\s*(?:[`~]{3,}\s*)?mdx-code-block\b/im;
const CODE_LINE =
  /^(import\s[^\n]*\sfrom\s*['"]|import\s*['"]|export\s+(const|default|function|let)\s)/;

/** Pages are text: three HTML tags, no expressions, no code, no addresses that run code or leave the edition. */
export const pageSafety: Check = {
  name: 'page-safety',
  needs: 'files',
  run: (edition) =>
    edition.pages.flatMap((page) =>
      [...checkPage(page), ...checkDefinitions(page)].slice(0, MAX_FAULTS),
    ),
};

/** An editor needs the first few of a page. */
const MAX_FAULTS = 50;

interface Fault {
  what: string;
  cure: string;
  /** How far into the text of the node the fault begins. */
  offset?: number;
}

function checkPage(page: PageEntry): Problem[] {
  return nodesIn(page.tree).flatMap((node) => {
    const fault = hiddenFault(node) ?? unpairedFault(node) ?? faultOf(node);
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
      return MDX_BLOCK.test(`${node.lang}\n${node.value}`)
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
      return addressFault(node.url) ?? disguiseFault(node) ?? linkFault(node);
    default:
      return undefined;
  }
}

/** A link can be seen and heard, and leads to one place. */
function linkFault(link: Link): Fault | undefined {
  if (toString(link).trim() === '')
    return {what: 'holds a link without words', cure: 'write [words](page.md), or remove it'};
  return nodesIn(link).some(({type}) => type === 'textDirective')
    ? {what: 'holds a directive inside of a link', cure: 'put it before or behind the link'}
    : undefined;
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
  const pipe = /(?:^|\n)\|.*|(?:^|\n)[^|\n]{1,200} \| [^\n]{1,200}\n[^|\n]{1,200} \| .*/.exec(
    value,
  );
  if (pipe)
    return {
      what: 'shows the lines of a table as text',
      cure: 'put an empty line before it, a line |---|---| below its heads, and as many cells under the heads as there are heads',
      offset: pipe.index,
    };
  return findShownMarkup(value);
}

/** A tag that is opened is closed in the same words, or all that follows would be set small. */
function unpairedFault(node: Nodes): Fault | undefined {
  if (!('children' in node)) return undefined;
  const open: string[] = [];
  for (const child of node.children) {
    const [, slash, name] = (child.type === 'html' && /^<(\/?)(sub|sup)\b/.exec(child.value)) || [];
    if (name === undefined) continue;
    if (slash === '') open.push(name);
    else if (open.pop() !== name) return toUnpaired(`</${name}>`);
  }
  return open[0] === undefined ? undefined : toUnpaired(`<${open[0]}>`);
}

const toUnpaired = (tag: string): Fault => ({
  what: `holds ${tag} without the other one of its pair`,
  cure: 'write both in the same paragraph, one inside of the other: H<sub>2</sub>O',
});

/** A name that a link may be given below the text shows nothing where no link uses it, and misleads given twice. */
function checkDefinitions({tree, file}: PageEntry): Problem[] {
  const used = new Set(nodesIn(tree, 'linkReference').map(({identifier}) => identifier));
  const seen = new Set<string>();
  return nodesIn(tree, 'definition').flatMap((node) => {
    const fault = seen.has(node.identifier)
      ? {what: `says twice where [${node.identifier}] leads`, cure: 'keep one of the two lines'}
      : used.has(node.identifier)
        ? undefined
        : {
            what: `holds a line that readers never see: [${node.identifier}]: …`,
            cure: 'remove it, or use it: [words][name]; text does not begin with [words]:',
          };
    seen.add(node.identifier);
    return fault ? [{file, ...placeOf(node), where: 'page', ...fault, rule: 'page-safety'}] : [];
  });
}
