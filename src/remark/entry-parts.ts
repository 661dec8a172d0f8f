import {formatDate} from '../edition';
import {el, text, type Child, type Children, type ElementNode, type Properties} from './nodes';
import {permalink} from './permalink';
import {label, type RenderContext} from './render-context';

/** The line that names a record, with its permanent link. */
export const entryTitle = (
  id: string,
  title: string,
  {after, linkName = title}: {after?: string; linkName?: string} = {},
): ElementNode =>
  el(
    'p',
    {className: ['entry__title']},
    el('strong', {}, title),
    after,
    text(' '),
    permalink(id, linkName),
  );

/** A record on the page that is its home. */
export const entryAtHome = (id: string, name: string, ...children: Children): ElementNode =>
  el('section', {className: ['entry'], id, dataRecord: id, ariaLabel: name}, ...children);

/** A fact under its name; with `unsearched`, search leaves out both. */
export type Fact = readonly [
  name: string,
  value: Children[number] | readonly Child[],
  unsearched?: 'unsearched',
];

/** Facts by name; those without a value are left out. */
export function factList(
  facts: readonly Fact[],
  properties: Properties = {},
): ElementNode | undefined {
  const known = facts.filter(([, value]) => (Array.isArray(value) ? value.length > 0 : value));
  if (known.length === 0) return undefined;
  return el(
    'dl',
    {className: ['facts'], ...properties},
    ...known.flatMap(([name, value, unsearched]) => [
      el('dt', {}, name),
      el('dd', {dataSearch: unsearched && 'off'}, ...[value].flat()),
    ]),
  );
}

/** A short list inside a fact. */
export const wordList = (items: readonly string[] | undefined): ElementNode | undefined =>
  items && el('ul', {className: ['words']}, ...items.map((item) => el('li', {}, item)));

/** The same in order: steps. */
export const stepList = (items: readonly string[] | undefined): ElementNode | undefined =>
  items && el('ol', {className: ['words']}, ...items.map((item) => el('li', {}, item)));

/** The labels of several words: `Police · Patrol`. */
export const labels = (context: RenderContext, list: string, values: readonly string[]): string =>
  values.map((value) => label(context, list, value)).join(' · ');

/** `since October 2003, until 2008`; empty where neither is known. */
export const periodOf = ({from, until}: {from?: string; until?: string}): string =>
  [from && `since ${formatDate(from)}`, until && `until ${formatDate(until)}`]
    .filter(Boolean)
    .join(', ');

/** Stands after what nobody has checked against a source. */
export const UNVERIFIED = ' (general knowledge, to be checked)';

/** `International Organization for Migration (IOM)` */
export const withAcronym = (name: string, acronym: string | undefined): string =>
  acronym ? `${name} (${acronym})` : name;
