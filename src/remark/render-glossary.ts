import {entriesOf, type Term} from '../edition';
import {recordTitle} from '../edition/model/record-title';
import {basisLine} from './basis-marks';
import {withAcronym} from './entry-parts';
import {el, heading, join, link, text, type Child, type ElementNode} from './nodes';
import {permalink} from './permalink';
import {recordLink} from './record-links';
import {pathToRecord, type RenderContext} from './render-context';
import type {Renderer} from './renderer';
import {tableRow} from './scroll-table';

const byName = (a: string, b: string): number => a.localeCompare(b, 'en');

/** `::glossary`: every term by letter, defined in our own words. */
export const renderGlossary: Renderer = (context) => {
  const terms = entriesOf(context.edition, 'terms')
    .map((entry) => entry.record)
    .sort((a, b) => byName(a.term, b.term));
  const letterOf = ({term}: Term): string => term.charAt(0).toUpperCase();
  return [...new Set(terms.map(letterOf))].flatMap((letter) => {
    const ofLetter = terms.filter((term) => letterOf(term) === letter);
    return [
      heading(2, `letter-${letter.toLowerCase()}`, letter),
      el('dl', {className: ['glossary']}, ...ofLetter.map((term) => termEntry(context, term))),
    ];
  });
};

function termEntry(context: RenderContext, record: Term): ElementNode {
  const {id, term, acronym, definition, variants, see} = record;
  const also = (...children: (Child | string)[]) =>
    el('p', {className: ['glossary__also']}, ...children);
  const seeAlso = see?.map((other) => recordLink(context, other));
  return el(
    'div',
    {id, dataRecord: id, className: ['glossary__term']},
    el('dt', {}, withAcronym(term, acronym), text(' '), permalink(id, term)),
    el(
      'dd',
      {},
      el('p', {}, definition),
      variants && also(`Also: ${variants.join(' · ')}`),
      seeAlso?.length ? also('See ', ...join<Child>(seeAlso, ' · ')) : undefined,
      el('p', {className: ['glossary__basis'], dataSearch: 'off'}, basisLine(context, record)),
    ),
  );
}

/** `::acronyms`: the acronyms of terms, agencies and channels in one table. */
export const renderAcronyms: Renderer = (context) => {
  const acronyms = (['terms', 'agencies', 'channels'] as const)
    .flatMap((collection) => entriesOf(context.edition, collection))
    .flatMap(({id, record}) =>
      record.acronym ? [{id, acronym: record.acronym, name: recordTitle({id, record})}] : [],
    )
    .sort((a, b) => byName(a.acronym, b.acronym) || byName(a.name, b.name));
  const rows = acronyms.map((row) =>
    tableRow(row.acronym, link(pathToRecord(context, row), {}, row.name)),
  );
  const titles = ['Acronym', 'Stands for'].map((title) => el('th', {scope: 'col'}, title));
  return [
    el(
      'table',
      {className: ['table'], dataSearch: 'off'},
      el('caption', {}, 'Acronyms of this edition'),
      el('thead', {}, el('tr', {}, ...titles)),
      el('tbody', {}, ...rows),
    ),
  ];
};
