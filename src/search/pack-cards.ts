import type {CorpusSection} from './corpus';
import {packAnchor, packName} from './name-codes';
import {toRuns} from './runs';
import type {Facets, Name} from './section';
import {typeLook} from './section-types';
import type {CardRow, MoreCards, PackedCards} from './store-file';

type Numbered = CorpusSection & {id: number};

/** The sections without their texts: those known by name for the first stage, the rest and what people also say for the second. */
export function packCards(sections: readonly CorpusSection[]): {first: PackedCards; more: MoreCards} {
  const numbered = sections.map((section, id) => ({...section, id}));
  const named = numbered.filter((section) => isNamed(section));
  const isSaid = ({kind}: Name): boolean => kind === 'said';
  return {
    first: pack(named.map((section) => ({...section, names: section.names.filter((name) => !isSaid(name))}))),
    more: {
      cards: pack(numbered.filter((section) => !isNamed(section))),
      said: named.flatMap(({id, title, address, names}) => {
        const said = names.filter(isSaid);
        return said.length > 0 ? [[id, ...said.map((name) => packName(name, {title, anchor: anchorOf(address)}))] as const] : [];
      }),
    },
  };
}

/** Whether people know it by its name: not a sentence, and not one heading of a page among others. */
const isNamed = ({type, address}: CorpusSection): boolean => !typeLook(type).isSentence && !(type === 'page' && address.includes('#'));

const anchorOf = (address: string): string => address.split('#')[1] ?? '';

function pack(sections: readonly Numbered[]): PackedCards {
  const pages = createList<string>();
  const crumbs = createList<readonly string[]>();
  const types = createList<string>();
  const facets = createList<Facets>();
  let last = {page: 0, group: 0};
  const rows = sections.map(({title, address, breadcrumbs, type, facets: own, group, names}): CardRow => {
    const anchor = anchorOf(address);
    const page = pages.numberOf(address.split('#')[0]!);
    const steps = {page: page - last.page, group: group - last.group};
    last = {page, group};
    return [
      title, steps.page, packAnchor(anchor, title), crumbs.numberOf(breadcrumbs), types.numberOf(type), facets.numberOf(own), steps.group,
      ...names.map((name) => packName(name, {title, anchor})),
    ];
  });
  return {ids: toRuns(sections.map(({id}) => id)), rows, pages: pages.values, crumbs: crumbs.values, types: types.values, facets: facets.values};
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
