import type {Collection, Review} from '../../edition';
import type {ChangedThing} from './changed-thing';

/** What is to be done to several files at once. Pages are named by their file below `docs/`. */
export type PlanRequest =
  | {kind: 'new-record'; collection: Collection; id: string; file: string}
  | {kind: 'new-page'; path: string; title: string}
  | {kind: 'rename'; from: string; to: string}
  | {kind: 'delete'; name: string; to: string; reason: string}
  | {kind: 'redirect'; from: string; to: string}
  /** Another day, `2027-01-20`, for a thing of the watch list. */
  | {kind: 'put-off'; id: string; by: string}
  | {
      kind: 'review';
      name: string;
      state: Review['state'];
      role: string;
      /** What it was read against, one a line. */
      sources: string;
      note: string;
    }
  /** A table that was edited in a spreadsheet; its bytes in Base64. */
  | {kind: 'table'; file: string; bytes: string};

/** What it would do, to be looked at before it is done. */
export interface ShownPlan {
  title: string;
  /** Of the changes: nothing else than what was shown is done. */
  hash: string;
  files: readonly string[];
  changes: readonly ChangedThing[];
  uses: readonly {file: string; line: number; where: string; name?: string | undefined}[];
  obstacles: readonly string[];
  afterwards: readonly string[];
}
