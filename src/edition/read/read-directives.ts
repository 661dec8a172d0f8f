import type {Nodes, Root} from 'mdast';
import type {} from 'mdast-util-directive';
import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import type {Position} from './line-index';

/** A directive as it stands on a page. */
export interface DirectiveUse {
  form: 'text' | 'leaf' | 'container';
  name: string;
  /** The words in square brackets. */
  label: string;
  attributes: Readonly<Record<string, string>>;
  at: Position;
}

const FORMS = {
  textDirective: 'text',
  leafDirective: 'leaf',
  containerDirective: 'container',
} as const;

/** The directives of a page in reading order. `10:30` and other bare colons in text are not directives. */
export function readDirectives(tree: Root): DirectiveUse[] {
  const found: DirectiveUse[] = [];
  visit(tree, (node) => {
    const use = toDirectiveUse(node);
    if (use) found.push(use);
  });
  return found;
}

/** The directive a node stands for; undefined for other nodes and for a bare `:word` in running text. */
export function toDirectiveUse(node: Nodes): DirectiveUse | undefined {
  if (
    node.type !== 'textDirective' &&
    node.type !== 'leafDirective' &&
    node.type !== 'containerDirective'
  )
    return undefined;
  const form = FORMS[node.type];
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(node.attributes ?? {})) attributes[name] = value ?? '';
  const bare = node.children.length === 0 && Object.keys(attributes).length === 0;
  if (form === 'text' && bare) return undefined;
  const {line, column} = node.position?.start ?? {line: 1, column: 1};
  return {
    form,
    name: node.name,
    label: form === 'container' ? '' : toString(node),
    attributes,
    at: {line, column},
  };
}

/** An attribute that the check has made sure of. @throws where it is missing */
export function attributeOf({name, attributes}: DirectiveUse, attribute: string): string {
  const value = attributes[attribute];
  if (value === undefined) throw new Error(`The directive ${name} lacks ${attribute}`);
  return value;
}

/** The ids of an attribute that holds a list: `ids="a b"`. */
export const toIds = (value: string): string[] => value.split(/[\s,]+/).filter(Boolean);
