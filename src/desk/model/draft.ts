import type {OpenedValue} from './desk-api';

/** What somebody was writing and has not saved. */
export interface Draft {
  /** The id of a record, the file of a page below `docs/`, or `file:` and the path of a file. */
  name: string;
  title: string;
  /** When it was last written at, as ISO time. */
  at: string;
  /** The hash of what was opened: saving finds out whether it has changed since. */
  hash: string;
  value: OpenedValue;
}
