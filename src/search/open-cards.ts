import {toBitset, type Bitset} from './bitset';
import {FACET_NAMES, type FacetName} from './filters';
import {NAME_KINDS, type SectionType} from './section';
import type {Card} from './store';
import type {StoreHeader} from './store-file';

export function openCards({pages, crumbs, types, facets, cards}: StoreHeader): Card[] {
  return cards.map(([title, page, anchor, crumb, type, facet, group, ...names], id) => ({
    id, title, group,
    address: pages[page]! + (anchor ? `#${anchor}` : ''),
    breadcrumbs: crumbs[crumb]!,
    type: types[type] as SectionType,
    facets: facets[facet]!,
    names: names.map((name) => ({kind: NAME_KINDS[Number(name[0])]!, text: name.slice(1) || title})),
  }));
}

/** For each value of each facet the sections that have it. What is for all is for each. */
export function toFacetBits(cards: readonly Card[]): Map<FacetName, Map<string, Bitset>> {
  const holding = new Map(FACET_NAMES.map((facet) => [facet, new Map<string, number[]>()]));
  for (const {id, type, facets} of cards) {
    for (const facet of FACET_NAMES) {
      for (const value of facet === 'type' ? [type] : facets[facet] ?? []) {
        const values = holding.get(facet)!;
        if (!values.has(value)) values.set(value, []);
        values.get(value)!.push(id);
      }
    }
  }
  return new Map([...holding].map(([facet, values]) => {
    const forAll = values.get('all') ?? [];
    return [facet, new Map([...values].filter(([value]) => value !== 'all').map(([value, ids]) => [value, toBitset(cards.length, [...forAll, ...ids])]))];
  }));
}
