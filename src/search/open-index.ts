import type lunr from 'lunr';
import {INDEX_VERSION, type IndexedEdition, type IndexFile, type Synonym} from './index-file';
import type {NameKind, Section} from './section';
import {unpackLunr} from './unpack-lunr';

/** An index ready to be asked. */
export interface SearchIndex {
  edition: IndexedEdition;
  sections: readonly Section[];
  labels: IndexFile['labels'];
  /** Every term, in code-unit order. */
  vocabulary: readonly string[];
  names: ReadonlyMap<string, readonly {kind: NameKind; sections: readonly number[]}[]>;
  synonyms: ReadonlyMap<string, Synonym>;
  lunr: OpenLunr;
}

/** lunr's index with the parts that its types leave out. */
export type OpenLunr = lunr.Index & {
  /** Without a prototype: "constructor" is a word like any other. */
  invertedIndex: Record<string, Record<string, object> | undefined>;
  tokenSet: lunr.TokenSet;
  fields: readonly string[];
};

/**
 * Makes an index ready to be asked.
 * @throws Error where the file was written by another version of the search
 */
export function openIndex(file: IndexFile): SearchIndex {
  if (file.version !== INDEX_VERSION) throw new Error(`The search index has version ${file.version}; this site reads ${INDEX_VERSION}. Build the site again.`);
  const names = new Map<string, {kind: NameKind; sections: readonly number[]}[]>();
  for (const [key, kind, sections] of file.names) names.set(key, [...(names.get(key) ?? []), {kind, sections}]);
  return {
    edition: file.edition,
    sections: file.sections.map((section, id) => ({id, ...section})),
    labels: file.labels,
    vocabulary: file.lunr.terms === '' ? [] : file.lunr.terms.split(' ').sort(),
    names,
    synonyms: new Map(file.synonyms.map((synonym) => [synonym.key, synonym])),
    lunr: unpackLunr(file.lunr) as OpenLunr,
  };
}

/** Whether any section holds the term. */
export function knows({lunr: {invertedIndex}}: SearchIndex, term: string): boolean {
  return invertedIndex[term] !== undefined;
}

/** The numbers of the sections that hold the term, in any field. */
export function sectionsWith({lunr: {invertedIndex, fields}}: SearchIndex, term: string): Set<number> {
  const posting = invertedIndex[term] ?? {};
  return new Set(fields.flatMap((field) => Object.keys(posting[field] ?? {}).map(Number)));
}
