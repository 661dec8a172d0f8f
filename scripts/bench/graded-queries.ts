import {readFileSync} from 'node:fs';
import {load as parseYaml} from 'js-yaml';

/** A rule that grades a result by its content. */
interface Rule {
  grade: number;
  type?: string;
  all?: readonly string[];
  any?: readonly string[];
}

/** A query as a person would type it, and what a good answer holds. */
export interface GradedQuery {
  id: string;
  kind: string;
  query: string;
  /** Number of the edition it is asked in. */
  edition: string;
  filters?: Readonly<Record<string, string>>;
  /** Nothing should be offered as an answer. */
  expect?: 'none';
  /** Of the half that nobody looks at while the search is tuned. */
  held_out?: true;
  relevance: readonly Rule[];
}

/** What is graded of a result: title, breadcrumbs and text. */
export interface Gradable {
  type: string;
  title: string;
  breadcrumbs: readonly string[];
  text: string;
}

export function readGradedQueries(file: string): GradedQuery[] {
  return parseYaml(readFileSync(file, 'utf8')) as GradedQuery[];
}

/** From 3, answers, to 0, is about something else: the grade of the first rule that matches. */
export function gradeOf(
  {relevance}: Pick<GradedQuery, 'relevance'>,
  {type, title, breadcrumbs, text}: Gradable,
): number {
  const content = [title, ...breadcrumbs, text].join(' ').replace(/\s+/g, ' ');
  const has = (pattern: string): boolean => new RegExp(pattern, 'i').test(content);
  return (
    relevance.find(
      (rule) =>
        (!rule.type || rule.type === type) &&
        (rule.all ?? []).every(has) &&
        (!rule.any || rule.any.some(has)),
    )?.grade ?? 0
  );
}

/** How good one list of results is. */
export interface Quality {
  /** The first result has the best grade there is. */
  success1: number;
  /** One of the first three has the best grade there is. */
  success3: number;
  /** The first result is graded 2 or better, the step MRR goes by. */
  helpful1: number;
  /** One over the rank of the first result graded 2 or better, up to rank 10. */
  mrr10: number;
  /**
   * Discounted gain of the first ten over that of the best ten there are (Järvelin and Kekäläinen,
   * 2002; gain 2^grade - 1). What counts as there: `pool-ideal.ts` asks again, with less.
   */
  ndcg10: number;
  empty: number;
}

/**
 * @param grades of the results, best first
 * @param ideal grades of every section that could have been found
 */
export function qualityOf(grades: readonly number[], ideal: readonly number[]): Quality {
  const best = [...ideal].sort((a, b) => b - a).slice(0, 10);
  const wanted = Math.min(3, best[0] ?? 3);
  const good = grades.slice(0, 10).findIndex((grade) => grade >= 2);
  return {
    success1: grades.slice(0, 1).some((grade) => grade >= wanted) ? 1 : 0,
    success3: grades.slice(0, 3).some((grade) => grade >= wanted) ? 1 : 0,
    helpful1: good === 0 ? 1 : 0,
    mrr10: good === -1 ? 0 : 1 / (good + 1),
    ndcg10: ndcgOf(grades, best),
    empty: grades.length === 0 ? 1 : 0,
  };
}

/** @param ideal grades of all that could have been found */
export function ndcgOf(grades: readonly number[], ideal: readonly number[]): number {
  const gain = (list: readonly number[]): number =>
    list.slice(0, 10).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
  const best = gain([...ideal].sort((a, b) => b - a));
  // Engines that cut pages differently may gain more than our own cut allows.
  return best === 0 ? 0 : Math.min(1, gain(grades) / best);
}
