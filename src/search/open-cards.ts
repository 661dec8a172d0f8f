import {openAnchor, openName} from './name-codes';
import {openFacets} from './facet-codes';
import {fromRuns} from './runs';
import {createReferenceReader} from './references';
import type {Facets, SectionType} from './section';
import type {Card} from './store';
import {CARD_NUMBERS, type PackedCards} from './store-file';

/** The last number of a card. */
const GROUP = CARD_NUMBERS - 1;

export function openCards({
  ids,
  lines,
  numbers,
  pages,
  crumbs,
  types,
  facets: packedFacets,
}: PackedCards): Card[] {
  const own = fromRuns(ids);
  const readers = [pages, crumbs, types, openFacets(packedFacets)].map((values) =>
    createReferenceReader<unknown>(values),
  );
  const texts = lines.split('\n');
  let group = 0;
  let line = '';
  return own.map((id, at): Card => {
    line = texts[at]! || line;
    const [title, packed, ...names] = line.split('\t') as [string, string, ...string[]];
    const row = numbers.slice(at * CARD_NUMBERS, (at + 1) * CARD_NUMBERS);
    const [page, breadcrumbs, type, facets] = readers.map((resolve, column) =>
      resolve(row[column]!),
    ) as [string, readonly string[], SectionType, Facets];
    group += row[GROUP]!;
    const anchor = openAnchor(packed, title);
    return {
      id,
      title,
      group,
      address: page + (anchor ? `#${anchor}` : ''),
      breadcrumbs,
      type,
      facets,
      names: names.map((name) => openName(name, {title, anchor})),
    };
  });
}
