/** What the frame of every page says of the edition being built. */
export interface ShownEdition {
  /** Folder and path: `next`, or the number. */
  name: string;
  /** Its number. */
  edition: string;
  /** Day it describes, `2026-10-31`. */
  asOf: string;
  isBeingWritten: boolean;
  /** The edition that readers are sent to from outside of editions. */
  current: string;
}
