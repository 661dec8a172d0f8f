import {openAnchor, openName} from './name-codes';
import {fromRuns} from './runs';
import type {SectionType} from './section';
import type {Card} from './store';
import type {PackedCards} from './store-file';

export function openCards({ids, rows, pages, crumbs, types, facets}: PackedCards): Card[] {
  const numbers = fromRuns(ids);
  let page = 0;
  let group = 0;
  return rows.map(([title, pageStep, packed, crumb, type, facet, groupStep, ...names], at) => {
    page += pageStep;
    group += groupStep;
    const anchor = openAnchor(packed, title);
    return {
      id: numbers[at]!, title, group,
      address: pages[page]! + (anchor ? `#${anchor}` : ''),
      breadcrumbs: crumbs[crumb]!,
      type: types[type] as SectionType,
      facets: facets[facet]!,
      names: names.map((name) => openName(name, {title, anchor})),
    };
  });
}
