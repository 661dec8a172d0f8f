import {openAnchor, openName} from './name-codes';
import {openFacets} from './facet-codes';
import {fromRuns} from './runs';
import type {SectionType} from './section';
import type {Card} from './store';
import type {PackedCards} from './store-file';

const NUMBERS = 5;

export function openCards({ids, lines, numbers, pages, crumbs, types, facets: packedFacets}: PackedCards): Card[] {
  const own = fromRuns(ids);
  const facets = openFacets(packedFacets);
  const texts = lines.split('\n');
  let page = 0;
  let group = 0;
  return own.map((id, at): Card => {
    const [title, packed, ...names] = texts[at]!.split('\t') as [string, string, ...string[]];
    const [pageStep, crumb, type, facet, groupStep] = numbers.slice(at * NUMBERS, (at + 1) * NUMBERS) as [number, number, number, number, number];
    page += pageStep;
    group += groupStep;
    const anchor = openAnchor(packed, title);
    return {
      id, title, group,
      address: pages[page]! + (anchor ? `#${anchor}` : ''),
      breadcrumbs: crumbs[crumb]!,
      type: types[type] as SectionType,
      facets: facets[facet]!,
      names: names.map((name) => openName(name, {title, anchor})),
    };
  });
}
