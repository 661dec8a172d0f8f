import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {applyPlan} from '../../editing/apply-plan';
import type {FileChange, Plan} from '../../editing/plan';
import {DISK} from '../../edition/freeze/file-system';
import {AskedWrongly} from './read-json';

/** Beside the files of the site, where git does not look. */
const FOLDER = '.desk/saves';
/** Older ones are forgotten. */
const KEPT = 200;

/** What one save did, so that it can be taken back. */
export interface Save {
  /** Grows with each save. */
  number: number;
  /** In words: `Changed International Organization for Migration`. */
  title: string;
  /** When, as ISO time. */
  at: string;
  changes: readonly FileChange[];
}

/** The saves that can be taken back, newest first, at most so many. */
export const listSaves = (siteDir: string, atMost = 20): Save[] =>
  numbersOf(siteDir)
    .slice(0, atMost)
    .map((number) => readSave(siteDir, number));

/** Every file that a save has changed. */
export const listSavedFiles = (siteDir: string): string[] => [
  ...new Set(listSaves(siteDir, KEPT).flatMap(({changes}) => changes.map(({path}) => path))),
];

/** Newest first. */
function numbersOf(siteDir: string): number[] {
  const folder = join(siteDir, FOLDER);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^\d+\.json$/.test(name))
    .map((name) => Number.parseInt(name, 10))
    .sort((a, b) => b - a);
}

const pathOf = (siteDir: string, number: number): string => join(siteDir, FOLDER, `${number}.json`);

const readSave = (siteDir: string, number: number): Save =>
  JSON.parse(readFileSync(pathOf(siteDir, number), 'utf8')) as Save;

/**
 * Writes what a plan says, and remembers how it was. What is remembered is on the disk before anything changes: a
 * desk that is killed has either saved all of it or nothing, and both can be taken back.
 * @throws PlanOutdatedError where a file has changed since; nothing was written then
 */
export function save(siteDir: string, plan: Plan, now: Date = new Date()): Save {
  const numbers = numbersOf(siteDir);
  const number = (numbers[0] ?? 0) + 1;
  const made: Save = {number, title: plan.title, at: now.toISOString(), changes: plan.changes};
  const path = pathOf(siteDir, number);
  DISK.makeFolder(join(siteDir, FOLDER));
  DISK.writeFile(`${path}.aside`, JSON.stringify(made));
  DISK.rename(`${path}.aside`, path);
  try {
    applyPlan(siteDir, plan);
  } catch (error) {
    DISK.remove(path);
    throw error;
  }
  for (const old of numbers.slice(KEPT - 1)) DISK.remove(pathOf(siteDir, old));
  return made;
}

/**
 * Takes the last save back.
 * @throws AskedWrongly where there is none
 * @throws PlanOutdatedError where one of its files has changed since
 */
export function undoLast(siteDir: string): Save {
  const last = findLast(siteDir);
  if (!last) throw new AskedWrongly('There is nothing to take back.');
  applyPlan(siteDir, {
    title: `Take back: ${last.title}`,
    // One that was killed half-way has written only some of its files.
    changes: last.changes
      .filter((change) => isDone(siteDir, change))
      .map(({path, before, after}) => ({path, before: after, after: before})),
    uses: [],
    obstacles: [],
    afterwards: [],
  });
  DISK.remove(pathOf(siteDir, last.number));
  return last;
}

/** A desk that was killed between remembering and writing has left a save that was never made. */
function isDone(siteDir: string, {path, before}: FileChange): boolean {
  const full = join(siteDir, path);
  const now = existsSync(full) ? readFileSync(full, 'utf8') : undefined;
  return now !== before;
}

/** Each is read only where the newer ones were never made. */
function findLast(siteDir: string): Save | undefined {
  for (const number of numbersOf(siteDir)) {
    const saved = readSave(siteDir, number);
    if (saved.changes.some((change) => isDone(siteDir, change))) return saved;
  }
  return undefined;
}
