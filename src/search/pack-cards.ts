import type {Corpus, CorpusSection} from './corpus';
import {packAnchor, packName} from './name-codes';
import {packFacets} from './facet-codes';
import {toRuns} from './runs';
import type {Facets, Name} from './section';
import {typeLook} from './section-types';
import type {MoreCards, PackedCards} from './store-file';

type Numbered = CorpusSection & {id: number};

/** The sections without their texts: those known by name for the first stage; the rest and the other names for the second. */
export function packCards({sections, archived}: Pick<Corpus, 'sections' | 'archived'>): {first: PackedCards; more: MoreCards} {
  const numbered = sections.map((section, id) => ({...section, id}));
  const named = numbered.filter((section) => isNamed(section));
  return {
    first: pack(named.map((section) => ({...section, names: section.names.filter((name) => !isLater(name))}))),
    more: {
      archived,
      cards: pack(numbered.filter((section) => !isNamed(section))),
      names: named.flatMap(({id, title, address, names}) => {
        const later = names.filter(isLater);
        return later.length > 0 ? [[id, ...later.map((name) => packName(name, {title, anchor: anchorOf(address)}))] as const] : [];
      }),
    },
  };
}

/** Other names come with the second stage. */
const isLater = ({kind}: Name): boolean => kind === 'alias' || kind === 'said';

/** Whether people look for it by its name: not a sentence, not one heading of a page among others, no source without an official symbol. */
const isNamed = ({type, address, names}: CorpusSection): boolean =>
  !typeLook(type).isSentence && !(type === 'page' && address.includes('#')) && (type !== 'instrument' || names.some(({kind}) => kind === 'symbol'));

const anchorOf = (address: string): string => address.split('#')[1] ?? '';

function pack(sections: readonly Numbered[]): PackedCards {
  const pages = createList<string>();
  const crumbs = createList<readonly string[]>();
  const types = createList<string>();
  const facets = createList<Facets>();
  let last = {page: 0, group: 0};
  const numbers = sections.flatMap(({address, breadcrumbs, type, facets: own, group}) => {
    const page = pages.numberOf(address.split('#')[0]!);
    const steps = {page: page - last.page, group: group - last.group};
    last = {page, group};
    return [steps.page, crumbs.numberOf(breadcrumbs), types.numberOf(type), facets.numberOf(own), steps.group];
  });
  const lines = sections.map(({title, address, names}) => {
    const anchor = anchorOf(address);
    return [title, packAnchor(anchor, title), ...names.map((name) => packName(name, {title, anchor}))].map((part) => part.replace(/[\t\n]/g, ' ')).join('\t');
  });
  return {
    ids: toRuns(sections.map(({id}) => id)), lines: lines.join('\n'), numbers,
    pages: pages.values, crumbs: crumbs.values, types: types.values, facets: packFacets(facets.values),
  };
}

function createList<T>(): {values: T[]; numberOf(value: T): number} {
  const numbers = new Map<string, number>();
  const values: T[] = [];
  return {
    values,
    numberOf(value) {
      const key = JSON.stringify(value);
      if (!numbers.has(key)) {
        numbers.set(key, values.length);
        values.push(value);
      }
      return numbers.get(key)!;
    },
  };
}
