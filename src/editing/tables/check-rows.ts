import type {Collection, Edition, Entry} from '../../edition';
import {runChecks} from '../../edition/checks/checks';
import {formatProblem, isError, type Problem} from '../../edition/model/problem';
import {partWaived} from '../../edition/model/waive';
import {createValidator} from '../../edition/read/create-validator';
import {parseText} from '../../edition/read/parse-text';
import type {FileChange} from '../plan';
import {replaceFile} from '../replace-file';
import type {Sources} from '../sources';
import type {Matched} from './match-rows';
import type {TableFault} from './table-fault';
import {toTableColumns} from './table-columns';

/** That a new record is shown on a page is what comes next; it is no fault of the table. */
const AFTERWARDS = 'orphan';

/** What the check would say of the files as they would be and does not say of them now, at the cells that cause it. */
export function checkRows(
  {edition, schemas}: Sources,
  collection: Collection,
  changes: readonly FileChange[],
  {changed, added}: Pick<Matched, 'changed' | 'added'>,
): TableFault[] {
  const paths = new Set(changes.map(({path}) => path));
  const validator = createValidator(schemas);
  const replaceAll = (
    pick: (change: FileChange) => string | undefined,
  ): {edition: Edition; problems: Problem[]} => {
    let now = edition;
    const problems = changes.flatMap((change) => {
      const text = pick(change) ?? '';
      const replaced = replaceFile(now, change.path, text, validator.validate);
      now = replaced.edition;
      return [...parseText(text, change.path).problems, ...replaced.problems];
    });
    return {edition: now, problems};
  };
  const problemsOf = (of: Edition, earlier: readonly Problem[]): Problem[] =>
    partWaived(runChecks(of, earlier), of.waivers, of.folders).rest.filter(
      (problem) => isError(problem) && paths.has(problem.file) && problem.rule !== AFTERWARDS,
    );
  const after = replaceAll((change) => change.after);
  const now = problemsOf(after.edition, after.problems);
  if (now.length === 0) return [];
  const old = replaceAll((change) => change.before);
  const before = new Set(problemsOf(old.edition, old.problems).map(withoutPlace));
  const rows = new Map([
    ...changed.map(({entry, row}) => [entry.id, row] as const),
    ...added.map(({id, row}) => [id, row] as const),
  ]);
  const keys = toTableColumns(schemas, collection).map(({key}) => key);
  return now
    .filter((problem) => !before.has(withoutPlace(problem)))
    .map((problem) => toFault(problem, [...after.edition.records.values()], rows, keys));
}

const withoutPlace = (problem: Problem): string => formatProblem({...problem, line: 0, column: 0});

function toFault(
  problem: Problem,
  entries: readonly Entry[],
  rows: ReadonlyMap<string, number>,
  keys: readonly string[],
): TableFault {
  const {where, what, cure, rule} = problem;
  const lacks = keys.find((key) => what === `lacks "${key}"`);
  const entry = entryAt(problem, entries);
  return {
    row: entry && rows.get(entry.id),
    column: lacks ?? (entry && keyAt(problem, entry, keys)),
    where,
    what,
    cure: lacks === undefined ? cure : 'write it in this cell',
    rule,
  };
}

/** The record in whose lines a problem lies. */
const entryAt = ({file, line}: Problem, entries: readonly Entry[]): Entry | undefined =>
  entries.findLast((entry) => entry.file === file && entry.positionOf('').line <= line);

/** The key the check names; else the last that begins at or before the place. */
function keyAt(problem: Problem, entry: Entry, keys: readonly string[]): string | undefined {
  const named = problem.where.split(' › ')[1];
  if (named !== undefined && keys.includes(named)) return named;
  const own = entry.positionOf('');
  if (problem.line === own.line && problem.column === own.column) return undefined;
  const present = Object.keys(entry.record as unknown as object);
  const key = present.filter((name) => entry.positionOf(`/${name}`).line <= problem.line).at(-1);
  return key !== undefined && keys.includes(key) ? key : undefined;
}
