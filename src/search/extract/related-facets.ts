import type {Edition, Entry} from '../../edition';
import {namesOf} from './record-names';
import type {Facet, Facets} from './facets';
import type {Section} from './section';

/** Dimensions whose values are records: a section belongs to a mission or a partner it is, points to or names. */
const RELATIONS: Readonly<Record<string, Facet>> = {missions: 'mission', agencies: 'agency'};

/** The records that are values of a dimension. */
export function recordsOfFacet({records}: Pick<Edition, 'records'>, facet: Facet): Entry[] {
  return [...records.values()].filter(({collection}) => relationOf(collection) === facet);
}

/** Adds to a section the missions and partners it is about. */
export function createRelater(
  edition: Pick<Edition, 'records' | 'links'>,
): (section: Section) => Section {
  const named = new Map<string, {facet: Facet; id: string}>();
  for (const entry of edition.records.values()) {
    const facet = relationOf(entry.collection);
    if (facet)
      for (const {kind, text} of namesOf(entry))
        if (kind !== 'said') named.set(text, {facet, id: entry.id});
  }
  // Longer names first: "UN Women" is not the UN.
  const names = [...named.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[\\^$.|?*+()[\]{}]/g, String.raw`\$&`));
  const mention = new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${names.join('|')})(?![\p{L}\p{N}])`,
    'gu',
  );
  return (section) => {
    const found = new Map<Facet, Set<string>>();
    const add = (facet: Facet, id: string): void =>
      void found.set(facet, (found.get(facet) ?? new Set()).add(id));
    const addRecord = (record: Entry | undefined): void => {
      const facet = record && relationOf(record.collection);
      if (facet) add(facet, record.id);
    };
    const own = edition.records.get(section.address.split('#')[1] ?? '');
    const entry = own && section.type !== 'page' ? own : undefined;
    addRecord(entry);
    for (const {from, to} of entry ? edition.links : []) {
      if (from === entry) addRecord(edition.records.get(to));
    }
    for (const text of names.length > 0 ? [section.title, section.text] : []) {
      for (const [name] of text.matchAll(mention)) {
        const meant = named.get(name);
        if (meant) add(meant.facet, meant.id);
      }
    }
    const related: Facets = Object.fromEntries(
      [...found].map(([facet, ids]) => [facet, [...ids].sort()]),
    );
    return {...section, facets: {...section.facets, ...related}};
  };
}

/** Collections come and go with the editions; one without a line above is no dimension. */
const relationOf = (collection: string): Facet | undefined =>
  Object.prototype.hasOwnProperty.call(RELATIONS, collection) ? RELATIONS[collection] : undefined;
