/** A draft for a reviewer, to be saved by the browser. */
export interface ReviewFile {
  file: string;
  html: string;
}

/** How many comments were taken in, and how many were there already. */
export interface TakenComments {
  fresh: number;
  known: number;
}
