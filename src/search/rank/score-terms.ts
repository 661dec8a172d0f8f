import {FIELDS, type Field} from '../store/fields';
import type {Posting, Store} from '../store/store';
import {idf, lunrWeight} from './lunr-weight';
import {mapInSteps, type Steps} from './steps';

/**
 * The scores that lunr 2.3.9 gives to the sections, to within rounding of sums (1e-9), worked out
 * from raw counts. A section's score depends only on its own weights for the terms asked: for each
 * field, the sum of boost times weight, divided by the length of the query vector; fields are added
 * (`lunr.Index.prototype.query`, `lunr.Vector.prototype.similarity`).
 * @param boosts how much each term asked counts
 * @returns by section number; sections without any of the terms are left out
 */
export function* scoreTerms(
  store: Store,
  boosts: ReadonlyMap<string, number>,
): Steps<Map<number, number>> {
  const found = (yield* mapInSteps(
    [...boosts],
    ([term, boost]) => {
      const postings = postingsOf(store, term);
      const holding = postings.reduce((sum, [, {ids}]) => sum + ids.length, 0);
      return holding === 0 ? [] : [{boost, postings, idf: idf(store.size, holding)}];
    },
    1,
  )).flat();
  // lunr enters a term that occurs anywhere into the query vector of every field, so one length serves all.
  const magnitude = Math.sqrt(found.reduce((sum, {boost}) => sum + boost * boost, 0));
  const {lengths} = store;
  const averages = averageLengths(store);
  const scores = new Map<number, number>();
  for (const {idf: termIdf, boost, postings} of found) {
    yield;
    for (const [field, {ids, tfs}] of postings) {
      const [own, average] = [lengths[field], averages[field]];
      if (!own || !average || magnitude === 0) continue;
      ids.forEach((id, at) => {
        const weight = lunrWeight(field, termIdf, tfs[at] ?? 0, own[id] ?? 0, average);
        scores.set(id, (scores.get(id) ?? 0) + (boost * weight) / magnitude);
      });
    }
  }
  return scores;
}

function postingsOf({posting}: Store, term: string): (readonly [Field, Posting])[] {
  return FIELDS.flatMap((field) => {
    const found = posting(term, field);
    return found ? [[field, found] as const] : [];
  });
}

function averageLengths({lengths, size}: Store): Partial<Record<Field, number>> {
  return Object.fromEntries(
    FIELDS.flatMap((field) => {
      const own = lengths[field];
      return own ? [[field, Array.from(own).reduce((sum, each) => sum + each, 0) / size]] : [];
    }),
  );
}
