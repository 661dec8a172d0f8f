import {KEPT, type Facets} from '../extract/facets';
import type {Turn} from '../rank/turns';
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

/**
 * @param turn called often
 * @throws RangeError where the bytes are cut short
 */
export async function openFacets(packed: Uint8Array, turn: Turn): Promise<Facets[]> {
  const reader = createByteReader(packed);
  const sets = JSON.parse(reader.text()) as (readonly string[] | null)[][];
  const all: Facets[] = [];
  for (const [at, facet] of KEPT.entries()) {
    await turn();
    for (const [id, place] of reader.numbers().entries()) {
      const own = (all[id] ??= {});
      const values = sets[at]?.[place];
      if (values) own[facet] = values;
    }
  }
  return all;
}
