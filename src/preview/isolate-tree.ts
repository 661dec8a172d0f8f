import type {Element, Root} from 'hast';
import {SKIP, visit} from 'unist-util-visit';

/** Properties that name other elements by their ids. */
const NAMING = [
  'ariaLabelledBy',
  'ariaDescribedBy',
  'ariaControls',
  'ariaOwns',
  'htmlFor',
  'headers',
];

/**
 * The tree of a page for a document that holds many: its ids get a prefix, with all that names them.
 * Links to places that the document does not have become text; those to sources stay.
 */
export function isolateTree(tree: Root, prefix: string): void {
  const ids = new Set<string>();
  visit(tree, 'element', ({properties: {id}}) => void (id !== undefined && ids.add(String(id))));
  const rename = (id: string): string => prefix + id;
  visit(tree, 'element', (element, index, parent) => {
    const {properties, tagName} = element;
    demoteLandmark(element);
    // A place for a tool of the site, which is not here.
    delete properties.dataTool;
    if (properties.id !== undefined) properties.id = rename(String(properties.id));
    // Parts of a page that open one at a time, and choices of which one holds.
    if (properties.name !== undefined) properties.name = rename(String(properties.name));
    for (const name of NAMING) {
      const value = properties[name];
      if (value === undefined || value === null) continue;
      const ids = Array.isArray(value) ? value.map(String) : String(value).split(/\s+/);
      properties[name] = ids.map(rename).join(' ');
    }
    for (const [name, value] of Object.entries(properties))
      if (typeof value === 'string' && value.includes('url(#'))
        properties[name] = value.replaceAll('url(#', `url(#${prefix}`);
    if (tagName === 'img' && parent && index !== undefined) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    isolateLink(element, prefix, ids);
    return undefined;
  });
}

/** A document of many pages would have the same landmark many times. Its headings lead through it. */
function demoteLandmark(element: Element): void {
  const {properties} = element;
  if (/^(section|aside|nav)$/.test(element.tagName)) {
    element.tagName = 'div';
    delete properties.ariaLabel;
    delete properties.ariaLabelledBy;
  }
  // A wide table that scrolls keeps its name, for the keyboard stops there.
  if (properties.role === 'region') properties.role = 'group';
}

function isolateLink({properties}: Element, prefix: string, ids: ReadonlySet<string>): void {
  for (const name of ['href', 'xLinkHref']) {
    const value = properties[name];
    if (typeof value !== 'string') continue;
    if (value.startsWith('#') && ids.has(decodeURIComponent(value.slice(1))))
      properties[name] = `#${prefix}${value.slice(1)}`;
    else if (!/^https?:/.test(value)) {
      delete properties[name];
      delete properties.download;
    }
  }
}
