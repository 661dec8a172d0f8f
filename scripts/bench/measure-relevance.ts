import {gradeOf, qualityOf, type GradedQuery, type Quality} from './graded-queries';
import type {BenchSection, Peer} from './peer';
import {mean} from './statistics';

/** How well an engine answers the graded queries. */
export interface RelevanceFigures extends Readonly<Record<keyof Quality, number>> {
  engine: string;
  /** By kind of query. */
  byKind: Readonly<Record<string, Quality>>;
  /** Each query, for whoever tunes. */
  queries: readonly (Quality & {id: string; kind: string})[];
}

/** The filters of a query, as every engine gets them. */
export const wishFits =
  (query: GradedQuery) =>
  ({type, audience, mandate}: BenchSection): boolean =>
    Object.entries(query.filters ?? {}).every(([facet, value]) => {
      const own = facet === 'type' ? [type] : facet === 'audience' ? audience : mandate;
      return own.includes(value) || own.includes('all');
    });

/** Queries with an answer, and the ids of those for which the site holds nothing graded 2 or better. */
export function splitQueries(
  queries: readonly GradedQuery[],
  sections: readonly BenchSection[],
): {usable: GradedQuery[]; skipped: string[]} {
  const wanted = queries.filter(({expect}) => expect !== 'none');
  const usable = wanted.filter((query) => idealOf(query, sections).some((grade) => grade >= 2));
  return {usable, skipped: wanted.filter((query) => !usable.includes(query)).map(({id}) => id)};
}

export async function measureRelevance(
  peer: Peer,
  queries: readonly GradedQuery[],
  sections: readonly BenchSection[],
): Promise<RelevanceFigures> {
  const judged: (Quality & {id: string; kind: string})[] = [];
  for (const query of queries) {
    const results = await peer.search(query.query, query.edition, wishFits(query));
    judged.push({
      id: query.id,
      kind: query.kind,
      ...qualityOf(
        results.slice(0, 10).map((result) => gradeOf(query, result)),
        idealOf(query, sections),
      ),
    });
  }
  const kinds = [...new Set(judged.map(({kind}) => kind))];
  return {
    engine: peer.name,
    ...meanQuality(judged),
    byKind: Object.fromEntries(
      kinds.map((kind) => [kind, meanQuality(judged.filter((each) => each.kind === kind))]),
    ),
    queries: judged,
  };
}

function meanQuality(judged: readonly Quality[]): Quality {
  const of = (key: keyof Quality): number => mean(judged.map((each) => each[key]));
  return {
    success1: of('success1'),
    helpful1: of('helpful1'),
    mrr10: of('mrr10'),
    ndcg10: of('ndcg10'),
    empty: of('empty'),
  };
}

function idealOf(query: GradedQuery, sections: readonly BenchSection[]): number[] {
  const fits = wishFits(query);
  return sections
    .filter((section) => section.edition === query.edition && fits(section))
    .map((section) => gradeOf(query, section));
}
