import lunr from 'lunr';
import type {Edition} from '../edition';
import {analyze} from './analyze';
import {INDEX_VERSION, type FacetLabel, type IndexedEdition, type IndexFile} from './index-file';
import {packLunr} from './pack-lunr';
import {FACETS, type ExtractedSection, type NameKind} from './section';
import {toSynonyms} from './synonyms';
import {toNameKeys} from './to-name-keys';
import {TYPE_LABELS} from './type-labels';
import {FIELD_BOOSTS} from './weights';

/** The index of one edition, from its sections. The same sections give the same bytes. */
export function buildIndex(edition: Edition, sections: readonly ExtractedSection[]): IndexFile {
  const {name} = edition.folders;
  const about: IndexedEdition = {name, edition: edition.about.edition, asOf: edition.about.as_of};
  return {
    version: INDEX_VERSION,
    edition: about,
    sections: sections.map(({id: _, names: __, ...section}) => section),
    labels: toLabels(edition, sections),
    names: toNames(sections),
    synonyms: toSynonyms(edition),
    lunr: packLunr(toLunr(sections), sections.length),
  };
}

/** The whole lunr index. Terms come from our analyzer; lunr's own pipeline is empty. */
export function toLunr(sections: readonly ExtractedSection[]): lunr.Index {
  const builder = new lunr.Builder();
  builder.ref('id');
  for (const [field, boost] of Object.entries(FIELD_BOOSTS)) builder.field(field, {boost});
  for (const {id, title, breadcrumbs, also, text} of sections) {
    builder.add({id: String(id), title: termsOf(title), path: breadcrumbs.flatMap(termsOf), also: also.flatMap(termsOf), text: termsOf(text)});
  }
  return builder.build();
}

const termsOf = (text: string): string[] => analyze(text).map(({term}) => term);

function toNames(sections: readonly ExtractedSection[]): IndexFile['names'] {
  const found = new Map<string, {key: string; kind: NameKind; sections: Set<number>}>();
  for (const {id, names} of sections) {
    for (const {kind, text} of names) {
      for (const key of toNameKeys(kind, text)) {
        const name = found.get(`${kind} ${key}`) ?? {key, kind, sections: new Set<number>()};
        found.set(`${kind} ${key}`, {...name, sections: name.sections.add(id)});
      }
    }
  }
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, name]) => [name.key, name.kind, [...name.sections]] as const);
}

function toLabels({vocabulary, records}: Edition, sections: readonly ExtractedSection[]): IndexFile['labels'] {
  const labels: Partial<Record<string, FacetLabel[]>> = {type: TYPE_LABELS.filter(({value}) => sections.some(({type}) => type === value))};
  for (const facet of FACETS) {
    const used = new Set(sections.flatMap(({facets}) => facets[facet] ?? []));
    const words = facet === 'mandate'
      ? [...records.values()].flatMap((entry) => (entry.collection === 'mandates' ? [entry.record as {id: string; title: string; order: number}] : []))
        .sort((a, b) => a.order - b.order).map(({id, title}) => ({value: id, label: title}))
      : vocabulary.get(facet) ?? [];
    labels[facet] = words.filter(({value}) => value !== 'all' && used.has(value)).map(({value, label}) => ({value, label}));
  }
  return labels;
}
