import {KEPT, type Facets} from '../extract/facets';
import {createByteReader} from './byte-reader';
import {createByteWriter} from './byte-writer';
import {createList} from './shared-list';

/**
 * What sections can be filtered by, dimension by dimension: its distinct sets of values, and which
 * of them each section has.
 */
export function packFacets(all: readonly Facets[]): Uint8Array {
  const out = createByteWriter();
  const columns = KEPT.map((facet) => createList(all.map((own) => own[facet] ?? null)));
  out.text(JSON.stringify(columns.map(({values}) => values)));
  for (const {places} of columns) out.numbers(places);
  return out.finish();
}

/** @throws RangeError where the bytes are cut short */
export function openFacets(packed: Uint8Array): Facets[] {
  const reader = createByteReader(packed);
  const sets = JSON.parse(reader.text()) as (readonly string[] | null)[][];
  const all: Facets[] = [];
  KEPT.forEach((facet, at) => {
    reader.numbers().forEach((place, id) => {
      const values = sets[at]?.[place];
      all[id] = {...all[id], ...(values ? {[facet]: values} : {})};
    });
  });
  return all;
}
