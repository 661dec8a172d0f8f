import type {Collection} from '../edition';

/** A file as a plan found it, and as it is to be. Undefined where there is, or will be, none. */
export interface FileChange {
  /** Relative to the site folder, with forward slashes. */
  path: string;
  before: string | undefined;
  after: string | undefined;
}

/**
 * What is to be renamed or deleted: a record by its id, or a page by its file below `docs/`,
 * `report/index.md`. A record that was given another id by hand stands there under that.
 */
export type Target = {kind: 'record'; id: string; now?: string} | {kind: 'page'; path: string};

/** A place that names a record or a page. */
export interface Use {
  file: string;
  line: number;
  column: number;
  /** What stands there, for people: `report-steps › sources › 1 › instrument`, `::guidance`, `link`. */
  where: string;
}

/** What a command or the desk would do to the files. Nothing is done before `applyPlan`. */
export interface Plan {
  /** What it does, in words: `Rename the record iom to iom-un`. */
  title: string;
  /** Empty where something stands in the way. */
  changes: readonly FileChange[];
  /** What refers to the thing, in reading order. */
  uses: readonly Use[];
  /** Why it cannot be done, each with its cure; empty where it can. */
  obstacles: readonly string[];
  /** What a person has to do by hand afterwards. */
  afterwards: readonly string[];
}

/** A record that is to be written. */
export interface NewRecord {
  collection: Collection;
  id: string;
  /** The theme, in collections whose files hold lists: `report-steps` for `data/guidance/report-steps.yml`. */
  file?: string | undefined;
  /** Its values; keys that are missing and needed are put in empty, with a note on what goes there. */
  record?: Readonly<Record<string, unknown>> | undefined;
  /** A form says what goes into each key; the file needs no notes then. */
  isForForm?: boolean;
}

/** A plan that cannot be carried out, and why. */
export const toObstructed = (
  title: string,
  obstacles: readonly string[],
  uses: readonly Use[] = [],
): Plan => ({title, changes: [], uses, obstacles, afterwards: []});

/** Why a thing cannot be deleted on which others hang; empty where none do. */
export const toHanging = (uses: readonly Use[], name: string): string[] =>
  uses.length === 0
    ? []
    : [
        `${uses.length} ${uses.length === 1 ? 'place names' : 'places name'} ${name}; change or take out each of them first.`,
      ];
