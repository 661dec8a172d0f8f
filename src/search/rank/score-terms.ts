import {hasBit} from './id-set';
import {FIELDS, type Field} from '../store/fields';
import {idf, lunrWeight} from './lunr-weight';
import {mapInSteps, type Steps} from './steps';
import type {Posting, Scope, Store} from '../store/store';

/** A part of a query as lunr knows it: the terms it stands for, all of them in all fields. */
export interface Clause {
  terms: readonly string[];
  boost: number;
  presence: 'optional' | 'required' | 'prohibited';
}

/**
 * The scores lunr 2.3.9 gives to the sections of a scope, to within rounding of sums (1e-9), worked out from raw counts.
 * A section's score depends only on its own weights for the terms asked and on which of them occur in the scope at all:
 * for each field, the sum of boost times weight, divided by the length of the query vector; fields are added
 * (`lunr.Index.prototype.query`, `lunr.Vector.prototype.similarity`).
 * @returns sections by number; none for a query without clauses, every section but the prohibited ones for one of prohibitions only
 */
export function* scoreClauses(
  store: Store,
  scope: Scope,
  clauses: readonly Clause[],
): Steps<Map<number, number>> {
  const inScope = (term: string): TermInScope | undefined => findTerm(store, scope, term);
  const allowed = clauses.filter(({presence}) => presence !== 'prohibited');
  const prohibited = idsOf(
    clauses.filter(({presence}) => presence === 'prohibited'),
    inScope,
  );
  const required = clauses
    .filter(({presence}) => presence === 'required')
    .map((clause) => idsOf([clause], inScope));
  const scores =
    allowed.length > 0
      ? yield* addUp(store, scope, allowed, inScope)
      : clauses.length > 0
        ? zeros(scope, store.size)
        : new Map<number, number>();
  for (const id of scores.keys())
    if (prohibited.has(id) || required.some((ids) => !ids.has(id))) scores.delete(id);
  return scores;
}

interface TermInScope {
  idf: number;
  postings: readonly (readonly [Field, Posting])[];
}

/** A term with its postings, as far as they lie in the scope; undefined where the scope does not hold it. */
function findTerm({tables}: Store, {members, size}: Scope, term: string): TermInScope | undefined {
  const postings = FIELDS.flatMap((field) => {
    const posting = tables
      .map((table) => table.posting(term, field))
      .find((found) => found !== undefined);
    return posting ? [[field, posting] as const] : [];
  });
  let holding = 0;
  for (const [, {ids}] of postings) for (const id of ids) if (hasBit(members, id)) holding += 1;
  return holding === 0 ? undefined : {idf: idf(size, holding), postings};
}

function* addUp(
  store: Store,
  scope: Scope,
  clauses: readonly Clause[],
  inScope: (term: string) => TermInScope | undefined,
): Steps<Map<number, number>> {
  const boosts = new Map<string, number>();
  for (const {terms, boost} of clauses)
    for (const term of terms) boosts.set(term, (boosts.get(term) ?? 0) + boost);
  const found = (yield* mapInSteps(
    [...boosts],
    ([term, boost]) => {
      const known = inScope(term);
      return known ? [{...known, boost}] : [];
    },
    1,
  )).flat();
  // lunr enters a term that occurs anywhere into the query vector of every field, so one length serves all.
  const magnitude = Math.sqrt(found.reduce((sum, {boost}) => sum + boost * boost, 0));
  const averages = averageLengths(store, scope);
  const scores = new Map<number, number>();
  for (const {idf: termIdf, boost, postings} of found) {
    yield;
    for (const [field, {ids, tfs}] of postings) {
      const lengths = store.lengths[field];
      if (!lengths) continue;
      ids.forEach((id, at) => {
        if (!hasBit(scope.members, id)) return;
        const weight = lunrWeight(field, termIdf, tfs[at]!, lengths[id]!, averages[field]!);
        scores.set(
          id,
          (scores.get(id) ?? 0) + (magnitude === 0 ? 0 : (boost * weight) / magnitude),
        );
      });
    }
  }
  return scores;
}

function averageLengths({lengths}: Store, {members, size}: Scope): Partial<Record<Field, number>> {
  return Object.fromEntries(
    FIELDS.flatMap((field) => {
      const own = lengths[field];
      if (!own) return [];
      let sum = 0;
      for (let id = 0; id < own.length; id += 1) if (hasBit(members, id)) sum += own[id]!;
      return [[field, sum / size]];
    }),
  );
}

function idsOf(
  clauses: readonly Clause[],
  inScope: (term: string) => TermInScope | undefined,
): Set<number> {
  return new Set(
    clauses
      .flatMap(({terms}) => terms)
      .flatMap((term) => inScope(term)?.postings.flatMap(([, {ids}]) => [...ids]) ?? []),
  );
}

/** lunr gives a query of prohibitions every section, with no score. */
function zeros({members}: Scope, sections: number): Map<number, number> {
  return new Map(
    Array.from({length: sections}, (_, id) => id)
      .filter((id) => hasBit(members, id))
      .map((id) => [id, 0]),
  );
}
