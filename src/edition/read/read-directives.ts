import type {Nodes, Root} from 'mdast';
import type {} from 'mdast-util-directive';
import {toString} from 'mdast-util-to-string';
import {nodesIn, placeOf} from '../model/nodes-in';
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

const isDirective = (node: Nodes): node is Extract<Nodes, {type: keyof typeof FORMS}> =>
  Object.hasOwn(FORMS, node.type);

/** The directives of a page in reading order. */
export function readDirectives(tree: Root): DirectiveUse[] {
  return nodesIn(tree).flatMap((node) => toDirectiveUse(node) ?? []);
}

/** The directive a node stands for; undefined for other nodes. */
export function toDirectiveUse(node: Nodes): DirectiveUse | undefined {
  if (!isDirective(node)) return undefined;
  const form = FORMS[node.type];
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(node.attributes ?? {})) attributes[name] = value ?? '';
  const label = form === 'container' ? '' : toString(node);
  return {form, name: node.name, label, attributes, at: placeOf(node)};
}

/** An attribute that the check has made sure of. @throws where it is missing */
export function attributeOf({name, attributes}: DirectiveUse, attribute: string): string {
  const value = attributes[attribute];
  if (value === undefined) throw new Error(`The directive ${name} lacks ${attribute}`);
  return value;
}

/** The ids of an attribute that holds a list: `ids="a b"`. */
export const toIds = (value: string): string[] => value.split(/[\s,]+/).filter(Boolean);
