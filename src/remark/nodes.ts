import type {Link, Nodes, PhrasingContent, Text} from 'mdast';

/** Properties of an HTML element; names as in HTML AST: `className`, `ariaLabel`, `dataRecord`. */
export type Properties = Record<string, string | number | boolean | readonly string[] | undefined>;

/** A static HTML element inside a Markdown tree. It passes through every Markdown processor as plain markup. */
export interface ElementNode {
  type: 'packageElement';
  data: {hName: string; hProperties: Properties};
  children: Child[];
}

export type Child = ElementNode | Nodes;
export type Children = readonly (Child | string | undefined | false)[];

/** `el('p', {className: ['note']}, 'Text')`. Empty properties and children are dropped. */
export function el(name: string, properties: Properties = {}, ...children: Children): ElementNode {
  return {
    type: 'packageElement',
    data: {hName: name, hProperties: withoutEmpty(properties)},
    children: toChildren(children),
  };
}

export function text(value: string): Text {
  return {type: 'text', value};
}

/** A link; paths to `.md` files are resolved by the site, so that every edition links to itself. */
export function link(url: string, properties: Properties, ...children: Children): Link {
  return {
    type: 'link',
    url,
    data: {hProperties: withoutEmpty(properties) as never},
    children: toChildren(children) as PhrasingContent[],
  };
}

export function heading(depth: 2 | 3 | 4, id: string, value: string): Nodes {
  return {type: 'heading', depth, data: {id, hProperties: {id}} as never, children: [text(value)]};
}

/** Puts a separator between the nodes. */
export function join<T>(items: readonly T[], separator: string): (T | Text)[] {
  return items.flatMap((item, index) => (index === 0 ? [item] : [text(separator), item]));
}

/** Words that only screen readers get: others read them from a sign. */
export const hidden = (value: string): ElementNode =>
  el('span', {className: ['visually-hidden']}, value);

const withoutEmpty = (properties: Properties): Properties =>
  Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value !== undefined && value !== false),
  );

function toChildren(children: Children): Child[] {
  return children.flatMap((child) => {
    if (child === undefined || child === false || child === '') return [];
    return [typeof child === 'string' ? text(child) : child];
  });
}
