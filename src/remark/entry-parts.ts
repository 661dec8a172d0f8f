import {formatDate} from '../edition';
import {el, text, type Child, type ElementNode} from './nodes';
import {permalink} from './permalink';

/** The line that names a record, with its permanent link. */
export const entryTitle = (id: string, title: string, after?: string): ElementNode =>
  el(
    'p',
    {className: ['entry__title']},
    el('strong', {}, title),
    after,
    text(' '),
    permalink(id, title),
  );

/** A record as it stands at its home. */
export const entryAtHome = (
  record: {id: string},
  name: string,
  ...children: (ElementNode | Child | string | undefined | false)[]
): ElementNode =>
  el(
    'section',
    {className: ['entry'], id: record.id, dataRecord: record.id, ariaLabel: name},
    ...children,
  );

/** A fact under its name; `unsearched` keeps marks and links out of the index, together with the name. */
export type Fact = readonly [
  name: string,
  value: Child | string | undefined,
  unsearched?: 'unsearched',
];

/** Facts by name; those without a value are left out. */
export function factList(facts: readonly Fact[]): ElementNode | undefined {
  const known = facts.filter(([, value]) => Boolean(value));
  return known.length === 0
    ? undefined
    : el(
        'dl',
        {className: ['facts']},
        ...known.flatMap(([name, value, unsearched]) => [
          el('dt', {}, name),
          el('dd', {dataSearch: unsearched && 'off'}, value),
        ]),
      );
}

/** A short list inside a fact. */
export const wordList = (items: readonly string[] | undefined): ElementNode | undefined =>
  items && el('ul', {className: ['words']}, ...items.map((item) => el('li', {}, item)));

/** The same in order: steps. */
export const stepList = (items: readonly string[] | undefined): ElementNode | undefined =>
  items && el('ol', {className: ['words']}, ...items.map((item) => el('li', {}, item)));

/** `since October 2003, until 2008`; empty where neither is known. */
export const periodOf = ({from, until}: {from?: string; until?: string}): string =>
  [from && `since ${formatDate(from)}`, until && `until ${formatDate(until)}`]
    .filter(Boolean)
    .join(', ');
