import {openName} from './name-codes';
import {fromRuns} from './runs';
import type {SectionType} from './section';
import type {Card} from './store';
import type {PackedCards} from './store-file';

export function openCards({ids, rows, pages, crumbs, types, facets}: PackedCards): Card[] {
  const numbers = fromRuns(ids);
  return rows.map(([title, page, anchor, crumb, type, facet, group, ...names], at) => ({
    id: numbers[at]!, title, group,
    address: pages[page]! + (anchor ? `#${anchor}` : ''),
    breadcrumbs: crumbs[crumb]!,
    type: types[type] as SectionType,
    facets: facets[facet]!,
    names: names.map((name) => openName(name, {title, anchor})),
  }));
}
