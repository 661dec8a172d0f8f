import type {HarmKind} from './harm-kind';
import {showHiddenSigns} from './hidden-signs';

/** Something wrong in a source file, in words an editor can act on. */
export interface Problem {
  /** Path relative to the site folder, with forward slashes. */
  file: string;
  /** Line and column count from 1. */
  line: number;
  column: number;
  /** The record, key or page part concerned, for example `g01 › sources › 1 › instrument`. */
  where: string;
  what: string;
  cure: string;
  /** The rule's name, for example `reference`. */
  rule: string;
  /** What the gate against harm found. Other problems have none. */
  harm?: {kind: HarmKind; words: string};
  /** A warning is printed but does not fail the check. */
  level?: 'warning';
}

const byPlace = (a: Problem, b: Problem): number =>
  compare(a.file, b.file) ||
  a.line - b.line ||
  a.column - b.column ||
  compare(a.rule, b.rule) ||
  compare(a.what, b.what);

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Problems in reading order, each said once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return [...problems].sort(byPlace).filter((problem) => {
    const line = formatProblem(problem);
    return seen.has(line) ? false : seen.add(line);
  });
}

/** `file:line:col  where  what; cure  [rule]` */
export function formatProblem(problem: Problem): string {
  const mark = problem.level === 'warning' ? 'warning: ' : '';
  const {file, line, column, where, what, cure, rule} = problem;
  return showHiddenSigns(`${file}:${line}:${column}  ${where}  ${mark}${what}; ${cure}  [${rule}]`);
}

export const isError = (problem: Problem): boolean => problem.level !== 'warning';

/** Thrown where a stage needs input that has already been checked. The message holds every problem, one a line. */
export class ProblemsError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    const lines = sortProblems(problems).map(formatProblem);
    super(`${lines.join('\n')}\n${countOf(problems)}`);
    this.name = 'ProblemsError';
  }
}

/** For example `2 problems, 1 warning`. */
export function countOf(problems: readonly Problem[]): string {
  const errors = problems.filter(isError).length;
  const warnings = problems.length - errors;
  const words = [`${errors} ${errors === 1 ? 'problem' : 'problems'}`];
  if (warnings > 0) words.push(`${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`);
  return words.join(', ');
}
