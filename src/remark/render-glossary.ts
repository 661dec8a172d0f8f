import {entriesOf, findRecord, type Entry, type Term} from '../edition';
import {basisLine} from './basis-marks';
import {el, heading, join, link, text, type Child, type ElementNode} from './nodes';
import {permalink} from './permalink';
import {pathToRecord, type RenderContext} from './render-context';
import type {Renderer} from './renderer';

const byName = (a: string, b: string): number => a.localeCompare(b, 'en');

/** `::glossary`: every term by letter, defined in our own words. */
export const renderGlossary: Renderer = (context) => {
  const terms = entriesOf(context.edition, 'terms').sort((a, b) =>
    byName(a.record.term, b.record.term),
  );
  const letterOf = (entry: Entry<'terms'>): string => entry.record.term[0]!.toUpperCase();
  return [...new Set(terms.map(letterOf))].flatMap((letter) => [
    heading(2, `letter-${letter.toLowerCase()}`, letter),
    el(
      'dl',
      {className: ['glossary']},
      ...terms
        .filter((entry) => letterOf(entry) === letter)
        .map((entry) => termEntry(context, entry)),
    ),
  ]);
};

export function termEntry(context: RenderContext, {record}: Entry<'terms'>): ElementNode {
  const see = (record.see ?? []).map((id) =>
    link(pathToRecord(context, {id}), {}, findRecord(context.edition, 'terms', id)!.term),
  );
  return el(
    'div',
    {id: record.id, dataRecord: record.id, className: ['glossary__term']},
    el('dt', {}, nameOf(record), text(' '), permalink(record.id, record.term)),
    el(
      'dd',
      {},
      el('p', {}, record.definition),
      record.variants
        ? el('p', {className: ['glossary__also']}, `Also: ${record.variants.join(' · ')}`)
        : undefined,
      ...(see.length > 0
        ? [el('p', {className: ['glossary__also']}, 'See ', ...join<Child>(see, ' · '))]
        : []),
      el('p', {className: ['glossary__basis'], dataSearch: 'off'}, basisLine(context, record)),
    ),
  );
}

const nameOf = (term: Term): string =>
  term.acronym ? `${term.term} (${term.acronym})` : term.term;

/** `::acronyms`: the acronyms of terms, agencies and channels in one table. */
export const renderAcronyms: Renderer = (context) => {
  const rows = [
    ...entriesOf(context.edition, 'terms').flatMap(({record}) => acronymOf(record, record.term)),
    ...entriesOf(context.edition, 'agencies').flatMap(({record}) => acronymOf(record, record.name)),
    ...entriesOf(context.edition, 'channels').flatMap(({record}) => acronymOf(record, record.name)),
  ].sort((a, b) => byName(a.acronym, b.acronym) || byName(a.name, b.name));
  return [
    el(
      'table',
      {className: ['table'], dataSearch: 'off'},
      el('caption', {}, 'Acronyms of this edition'),
      el(
        'thead',
        {},
        el('tr', {}, el('th', {scope: 'col'}, 'Acronym'), el('th', {scope: 'col'}, 'Stands for')),
      ),
      el(
        'tbody',
        {},
        ...rows.map((row) =>
          el(
            'tr',
            {},
            el('th', {scope: 'row'}, row.acronym),
            el('td', {}, link(pathToRecord(context, row), {}, row.name)),
          ),
        ),
      ),
    ),
  ];
};

function acronymOf(
  record: {id: string; acronym?: string},
  name: string,
): {id: string; acronym: string; name: string}[] {
  return record.acronym ? [{id: record.id, acronym: record.acronym, name}] : [];
}
