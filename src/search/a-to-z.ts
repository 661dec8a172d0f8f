import {toAnchor, type Edition, type Entry, type PageEntry} from '../edition';
import {fold} from './text/fold';
import type {Facets} from './extract/facets';
import {pageFacets, recordFacets} from './extract/record-facets';
import {namesOf, shortNameOf} from './extract/record-names';
import {typeLook} from './extract/section-types';
import {COLLECTIONS} from '../edition/model/collections';

/** One name and where it leads. */
export interface AToZEntry {
  name: string;
  /** The proper name, where this is another one. */
  of?: string;
  /** What it is, in the reader's words. */
  type: string;
  /** The mandates that it is for; undefined where it is for all. */
  mandates?: readonly string[];
  /** Path from the root of the site, with the anchor. */
  url: string;
}

export interface AToZLetter {
  /** `A` … `Z`, or `0–9` for what begins with a number. */
  letter: string;
  entries: readonly AToZEntry[];
}

/**
 * Every page and every record that has a name, under each of its names, for readers without script.
 * Records whose titles are sentences are found through their pages.
 * @param homes the page each record lives on
 */
export function toAToZ(edition: Edition, homes: ReadonlyMap<string, PageEntry>): AToZLetter[] {
  const root = `/${edition.folders.name}/`;
  const entries = new Map<string, AToZEntry>();
  const add = (entry: AToZEntry): void => void entries.set(`${entry.name} ${entry.url}`, entry);
  for (const page of edition.pages)
    add({
      name: page.settings.title,
      type: typeLook('page').label,
      url: root + addressOf(page),
      ...onlyFor(pageFacets(page)),
    });
  for (const entry of edition.records.values()) {
    const {type} = COLLECTIONS[entry.collection];
    const home = homes.get(entry.id);
    if (!home || typeLook(type).isSentence) continue;
    const proper = shortNameOf(entry);
    for (const {kind, text} of namesOf(entry)) {
      // A page that is called as its record stands there once.
      if (text === home.settings.title) continue;
      // Sources stand under one name each: their register has the others, and the page must stay light.
      if (kind !== 'said' && (entry.collection !== 'instruments' || text === proper))
        add({
          name: text,
          type: typeLook(type).label,
          url: `${root}${addressOf(home)}#${toAnchor(entry)}`,
          ...(text === proper ? {} : {of: proper}),
          ...onlyFor(recordMandates(entry, home)),
        });
    }
  }
  const letters = new Map<string, AToZEntry[]>();
  const sorted = [...entries.values()]
    .map((entry) => ({entry, key: fold(entry.name).replace(/^[^\p{L}\p{N}]+/u, '')}))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  for (const {entry, key} of sorted) {
    const letter = /^\p{L}/u.test(key) ? key.charAt(0).toUpperCase() : '0–9';
    letters.set(letter, [...(letters.get(letter) ?? []), entry]);
  }
  return [...letters].map(([letter, own]) => ({letter, entries: own}));
}

/** A kind of mandate is for itself; other records for those that they or their pages name. */
const recordMandates = (entry: Entry, home: PageEntry): Facets =>
  entry.collection === 'mandates' ? {mandate: [entry.id]} : recordFacets(entry, pageFacets(home));

const onlyFor = ({mandate = ['all']}: Facets): Pick<AToZEntry, 'mandates'> =>
  mandate.includes('all') ? {} : {mandates: mandate};

function addressOf({path, settings: {slug}}: PageEntry): string {
  if (slug) return slug.slice(1);
  const address = path.replace(/(index)?\.md$/, '');
  return address === '' || address.endsWith('/') ? address : `${address}/`;
}
