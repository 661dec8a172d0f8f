import type {CorpusSection} from './corpus';
import {NAME_KINDS, type Facets} from './section';
import type {CardRow, StoreHeader} from './store-file';

/** The sections without their texts. What many share is listed once. */
export function packCards(sections: readonly CorpusSection[]): Pick<StoreHeader, 'pages' | 'crumbs' | 'types' | 'facets' | 'cards'> {
  const pages = createList<string>();
  const crumbs = createList<readonly string[]>();
  const types = createList<string>();
  const facets = createList<Facets>();
  const cards = sections.map(({title, address, breadcrumbs, type, facets: own, group, names}): CardRow => {
    const [page = '', anchor = ''] = address.split('#');
    // A name that is the title itself is stored as its kind alone.
    const packed = names.map(({kind, text}) => NAME_KINDS.indexOf(kind) + (text === title ? '' : text));
    return [title, pages.numberOf(page), anchor, crumbs.numberOf(breadcrumbs), types.numberOf(type), facets.numberOf(own), group, ...packed];
  });
  return {pages: pages.values, crumbs: crumbs.values, types: types.values, facets: facets.values, cards};
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
