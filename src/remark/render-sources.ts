import {
  findCitations,
  findHomes,
  formatDate,
  selectRecords,
  type Edition,
  type Instrument,
  type PageEntry,
} from '../edition';
import {nameOf} from './basis-marks';
import {el, heading, join, link, text, type Child, type ElementNode} from './nodes';
import {permalink} from './permalink';
import {label, pathTo, pathToRecord, type RenderContext} from './render-context';
import type {Renderer} from './renderer';

/** `::sources{kinds="treaty resolution"}`: sources by kind: what each is, whether it is in force, how far its text was seen, and where it is cited. */
export const renderSources: Renderer = (context, use) => {
  const cited = citingPages(context.edition);
  const sources = selectRecords(context.edition, 'instruments', use.attributes).map(
    (entry) => entry.record,
  );
  const kinds = context.edition.vocabulary.get('instruments.kind') ?? [];
  return kinds.flatMap(({value, label: title}) => {
    const ofKind = sources
      .filter((source) => source.kind === value)
      .sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'en', {numeric: true}));
    if (ofKind.length === 0) return [];
    return [
      heading(2, `kind-${value}`, title),
      el(
        'div',
        {className: ['entries']},
        ...ofKind.map((source) => sourceEntry(context, source, cited.get(source.id) ?? [])),
      ),
    ];
  });
};

export function sourceEntry(
  context: RenderContext,
  source: Instrument,
  pages: readonly PageEntry[],
): ElementNode {
  const name = nameOf(source);
  return el(
    'section',
    {className: ['entry'], id: source.id, dataRecord: source.id, ariaLabel: name},
    el(
      'p',
      {className: ['entry__title']},
      el('strong', {}, name),
      name === source.title ? undefined : ` ${source.title}`,
      text(' '),
      permalink(source.id, name),
    ),
    source.summary ? el('p', {}, source.summary) : undefined,
    el(
      'dl',
      {className: ['facts']},
      ...factsOf(context, source).flatMap(([term, value, unsearched]) => [
        el('dt', {}, term),
        el('dd', unsearched ? {dataSearch: 'off'} : {}, value),
      ]),
      ...(pages.length > 0
        ? [
            el('dt', {}, 'Cited on'),
            el(
              'dd',
              {dataSearch: 'off'},
              ...join<Child>(
                pages.map((page) => link(pathTo(context, page.path), {}, page.settings.title)),
                ' · ',
              ),
            ),
          ]
        : []),
    ),
  );
}

/** Name and value; what nobody searches by is marked. */
type SourceFact = [name: string, value: Child | string, unsearched?: 'unsearched'];

function factsOf(context: RenderContext, source: Instrument): SourceFact[] {
  const unverified = ' (general knowledge, to be checked)';
  const facts: [string, Child | string | undefined, 'unsearched'?][] = [
    ['Issued by', source.body],
    [
      'Date',
      source.date
        ? formatDate(source.date) + (source.date_unverified ? unverified : '')
        : 'undated',
    ],
    ['In force since', source.in_force && formatDate(source.in_force)],
    ['No longer in force', source.superseded && endOf(context, source.superseded)],
    ['Force', label(context, 'instruments.force', source.force)],
    [
      'Seen for this package',
      [label(context, 'instruments.seen', source.seen), source.seen_note]
        .filter(Boolean)
        .join(': '),
      'unsearched',
    ],
    ['Symbol', source.symbol_unverified ? `${source.symbol}${unverified}` : undefined],
    [
      'Address',
      source.url && link(source.url, {}, source.url.replace(/^https:\/\/(www\.)?/, '')),
      'unsearched',
    ],
  ];
  return facts.filter((fact): fact is SourceFact => Boolean(fact[1]));
}

function endOf(context: RenderContext, end: NonNullable<Instrument['superseded']>): ElementNode {
  return el(
    'span',
    {},
    `since ${formatDate(end.date)}`,
    ...(end.by
      ? [
          text('; replaced by '),
          link(
            pathToRecord(context, {id: end.by}),
            {},
            nameOf(context.edition.records.get(end.by)!.record as Instrument),
          ),
        ]
      : []),
    end.note ? `. ${end.note}` : undefined,
  );
}

/** The pages that cite each source, themselves or through a record that lives on them. */
function citingPages(edition: Edition): Map<string, PageEntry[]> {
  const homes = findHomes(edition);
  const found = new Map<string, Set<PageEntry>>();
  for (const {instrument, by} of findCitations(edition)) {
    const page = 'page' in by ? by.page : homes.get(by.entry.id)?.[0]?.page;
    if (page) found.set(instrument, (found.get(instrument) ?? new Set()).add(page));
  }
  return new Map(
    [...found].map(([id, pages]) => [id, edition.pages.filter((page) => pages.has(page))]),
  );
}
