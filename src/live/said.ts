/** What the server of the edition being written tells the pages that are open. */
export type Said =
  /** The first thing a page is told: when the server began. */
  | {kind: 'started'; at: string}
  | {kind: 'saved'}
  /** The first problems that the check has found, a line each, and how many there are. */
  | {kind: 'checked'; lines: readonly string[]; count: string};
