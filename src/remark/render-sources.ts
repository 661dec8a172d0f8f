import {
  findCitations,
  findHomes,
  formatDate,
  recordOf,
  selectRecords,
  type Edition,
  type Instrument,
  type PageEntry,
} from '../edition';
import {documentAddress, UN_LANGUAGES} from '../edition/model/document-address';
import {nameOf} from './basis-marks';
import {entryAtHome, entryTitle, factList, UNVERIFIED} from './entry-parts';
import {el, heading, join, link, text, type Child, type ElementNode} from './nodes';
import {sourceAddress} from './public-address';
import {label, pathTo, pathToRecord, type RenderContext} from './render-context';
import type {Renderer} from './renderer';

/**
 * `::sources{kinds="treaty resolution"}`: sources by kind: what each is, whether it is in force,
 * how much of its text was seen, and where it is cited.
 */
export const renderSources: Renderer = (context, use) => {
  const cited = citingPages(context.edition);
  const sources = selectRecords(context.edition, 'instruments', use.attributes).map(
    (entry) => entry.record,
  );
  const kinds = context.edition.vocabulary.get('instruments.kind') ?? [];
  return kinds.flatMap(({value, label: title}) => {
    const entries = sources
      .filter((source) => source.kind === value)
      .sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'en', {numeric: true}))
      .map((source) => sourceEntry(context, source, cited.get(source.id) ?? []));
    if (entries.length === 0) return [];
    return [heading(2, `kind-${value}`, title), el('div', {className: ['entries']}, ...entries)];
  });
};

function sourceEntry(
  context: RenderContext,
  source: Instrument,
  citedOn: readonly PageEntry[],
): ElementNode {
  const name = nameOf(source);
  const pages = citedOn.map((page) => link(pathTo(context, page.path), {}, page.settings.title));
  return entryAtHome(
    source.id,
    name,
    entryTitle(source.id, name, {after: name === source.title ? '' : ` ${source.title}`}),
    source.summary && el('p', {}, source.summary),
    factList([
      ['Issued by', source.body],
      ['Date', dateOf(source)],
      ['In force since', source.in_force && formatDate(source.in_force)],
      ['No longer in force', source.superseded && endOf(context, source.superseded)],
      ['Force', label(context, 'instruments.force', source.force)],
      ['Seen for this package', seenOf(context, source), 'unsearched'],
      ['Symbol', source.symbol_unverified && `${source.symbol}${UNVERIFIED}`],
      ['Address', source.url && sourceAddress(source.url, source.url_seen), 'unsearched'],
      ['Open by its symbol', documentLinks(source), 'unsearched'],
      ['Cited on', join<Child>(pages, ' · '), 'unsearched'],
    ]),
  );
}

const dateOf = ({date, date_unverified}: Instrument): string =>
  date ? formatDate(date) + (date_unverified ? UNVERIFIED : '') : 'undated';

const seenOf = (context: RenderContext, {seen, seen_note}: Instrument): string => {
  const words = label(context, 'instruments.seen', seen);
  return seen_note ? `${words}: ${seen_note}` : words;
};

/** The document in each official language. The address is made from the symbol, so it says nothing of what was read. */
function documentLinks(source: Instrument): readonly Child[] {
  const links = UN_LANGUAGES.flatMap(({lang, name}) => {
    const address = documentAddress(source, lang);
    return address === undefined
      ? []
      : [link(address, {lang, hrefLang: lang, dir: lang === 'ar' ? 'rtl' : undefined}, name)];
  });
  return links.length === 0 ? [] : [...join<Child>(links, ' · '), text(' (leaves this site)')];
}

function endOf(
  context: RenderContext,
  {date, by, note}: NonNullable<Instrument['superseded']>,
): ElementNode {
  const since = `since ${formatDate(date)}`;
  const after = note && `. ${note}`;
  if (!by) return el('span', {}, since, after);
  const successor = nameOf(recordOf(context.edition, 'instruments', by));
  const toSuccessor = link(pathToRecord(context, {id: by}), {}, successor);
  return el('span', {}, since, '; replaced by ', toSuccessor, after);
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
