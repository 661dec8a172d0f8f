import {gradeOf, qualityOf, type GradedQuery, type Quality} from './graded-queries';
import type {BenchSection, Found, Peer} from './peer';
import {mean} from './statistics';

/** One query as an engine answered it. */
export interface JudgedQuery extends Quality {
  id: string;
  kind: string;
  isHeldOut: boolean;
  /** Its first ten results; the content tells sections apart. */
  first: readonly {content: string; grade: number}[];
}

/** How well an engine answers the graded queries. */
export interface RelevanceFigures extends Readonly<Record<keyof Quality, number>> {
  engine: string;
  /** Share of the queries without an answer for which nothing whole was offered. */
  noAnswer: number;
  /** By kind of query. */
  byKind: Readonly<Record<string, Quality>>;
  /** Of the half that is looked at while tuning, and of the other. */
  tuned: Quality;
  heldOut: Quality;
  /** Each query, for whoever tunes. */
  queries: readonly JudgedQuery[];
}

/** So long an engine may take for a query, in ms. One that takes longer has failed: it is no pass. */
const LONGEST_QUERY = 30_000;

/** The filters of a query, as every engine gets them. */
export const wishFits =
  (query: GradedQuery) =>
  ({type, audience, mandate}: BenchSection): boolean =>
    Object.entries(query.filters ?? {}).every(([facet, value]) => {
      const own = facet === 'type' ? [type] : facet === 'audience' ? audience : mandate;
      return own.includes(value) || own.includes('all');
    });

/** The queries to ask, and the ids of those for which the site holds nothing graded 2 or better though it should. */
export function splitQueries(
  queries: readonly GradedQuery[],
  sections: readonly BenchSection[],
): {usable: GradedQuery[]; skipped: string[]} {
  const usable = queries.filter(
    (query) => query.expect === 'none' || idealOf(query, sections).some((grade) => grade >= 2),
  );
  return {usable, skipped: queries.filter((query) => !usable.includes(query)).map(({id}) => id)};
}

export async function measureRelevance(
  peer: Peer,
  queries: readonly GradedQuery[],
  sections: readonly BenchSection[],
): Promise<RelevanceFigures> {
  const ask = (query: GradedQuery): Promise<readonly Found[]> =>
    withinTime(peer.search(query.query, query.edition, wishFits(query)), query.id);
  const judged: JudgedQuery[] = [];
  const silent: number[] = [];
  for (const query of queries) {
    const results = await ask(query);
    if (query.expect === 'none') {
      silent.push(results.every(({isPartial}) => isPartial) ? 1 : 0);
      continue;
    }
    const first = results.slice(0, 10).map((result) => ({
      content: `${result.type} ${result.title} ${result.text}`,
      grade: gradeOf(query, result),
    }));
    judged.push({
      id: query.id,
      kind: query.kind,
      isHeldOut: query.held_out === true,
      first,
      ...qualityOf(
        first.map(({grade}) => grade),
        idealOf(query, sections),
      ),
    });
  }
  const kinds = [...new Set(judged.map(({kind}) => kind))];
  return {
    engine: peer.name,
    ...meanQuality(judged),
    noAnswer: mean(silent),
    byKind: Object.fromEntries(
      kinds.map((kind) => [kind, meanQuality(judged.filter((each) => each.kind === kind))]),
    ),
    tuned: meanQuality(judged.filter(({isHeldOut}) => !isHeldOut)),
    heldOut: meanQuality(judged.filter(({isHeldOut}) => isHeldOut)),
    queries: judged,
  };
}

/** @throws Error where it takes too long */
async function withinTime<T>(work: Promise<T>, id: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${id} took too long.`)), LONGEST_QUERY);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function meanQuality(judged: readonly Quality[]): Quality {
  const of = (key: keyof Quality): number => mean(judged.map((each) => each[key]));
  return {
    success1: of('success1'),
    success3: of('success3'),
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
