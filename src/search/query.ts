import lunr from 'lunr';
import {ask} from './ask';
import type {Asked} from './asked';
import {exactNames} from './exact-names';
import {fits, type Filters} from './filters';
import type {SearchIndex} from './open-index';
import type {Section} from './section';
import {COMPLETE, COORDINATION_POWER, EXACT, MATCH_WEIGHTS, MOST_FIT, TYPE_WEIGHTS} from './weights';

export interface Result {
  section: Section;
  /** Comparable within one answer only. */
  score: number;
  /** Terms of the index that the section has, for marking them. */
  matched: readonly string[];
  /** It lacks one of the words asked. */
  partial: boolean;
}

export interface Answer {
  /** Best first; sections with every word before those that lack one. */
  results: readonly Result[];
  /** How many there are, beyond the limit too. */
  complete: number;
  partial: number;
  /** The words that were looked for; empty where the text held none but stop words. */
  asked: readonly Asked[];
}

/**
 * The sections that answer a text, best first. Never throws: any text is a list of words and symbols, never syntax.
 * @param limit the most results to return
 */
export function search(index: SearchIndex, text: string, filters: Filters, limit: number): Answer {
  const asked = ask(index, text);
  const exact = exactNames(index, text);
  const found = new Map(runLunr(index, asked).map(({ref, score, matchData}) => [Number(ref), {score, terms: Object.keys(matchData.metadata)}]));
  const results = [...new Set([...found.keys(), ...exact.keys()])]
    .filter((id) => fits(index.sections[id]!, filters))
    .flatMap((id) => {
      const {score, terms} = found.get(id) ?? {score: 0, terms: []};
      const kind = exact.get(id);
      const match = toMatch(asked, new Set(terms));
      if (!kind && match.found === 0) return [];
      const section = index.sections[id]!;
      const fit = Math.min(MOST_FIT, score * match.coordination * TYPE_WEIGHTS[section.type]);
      const partial = !kind && !match.complete;
      return [{section, score: fit + (kind ? EXACT[kind] : partial ? 0 : COMPLETE), matched: match.terms, partial}];
    })
    .sort((a, b) => b.score - a.score || a.section.id - b.section.id);
  return {
    results: results.slice(0, Math.max(0, limit)),
    complete: results.filter(({partial}) => !partial).length,
    partial: results.filter(({partial}) => partial).length,
    asked,
  };
}

/** lunr's own score. Clauses, never `search(text)`: there a colon is syntax and throws. */
function runLunr(index: SearchIndex, asked: readonly Asked[]): lunr.Index.Result[] {
  const boosts = new Map<string, number>();
  for (const {terms, kind} of asked.flatMap(({alternatives}) => alternatives)) {
    for (const term of terms) boosts.set(term, Math.max(boosts.get(term) ?? 0, MATCH_WEIGHTS[kind]));
  }
  // A query without clauses would match everything.
  if (boosts.size === 0) return [];
  return index.lunr.query((query) => {
    for (const [term, boost] of boosts) query.term(term, {boost, usePipeline: false});
  });
}

/** Which of the words a section has, and how well. */
function toMatch(asked: readonly Asked[], terms: ReadonlySet<string>): {found: number; complete: boolean; coordination: number; terms: string[]} {
  const weighty = asked.some(({light}) => !light) ? asked.filter(({light}) => !light) : asked;
  const satisfied = (each: Asked) => each.alternatives.filter((alternative) => alternative.terms.every((term) => terms.has(term)));
  const weights = weighty.map((each) => Math.max(0, ...satisfied(each).map(({kind}) => MATCH_WEIGHTS[kind])));
  const found = weights.filter((weight) => weight > 0).length;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return {
    found,
    complete: found === weighty.length,
    coordination: weighty.length === 0 ? 0 : (total / weighty.length) ** COORDINATION_POWER,
    terms: [...new Set(asked.flatMap(satisfied).flatMap((alternative) => alternative.terms))],
  };
}
