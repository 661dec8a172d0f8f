/** What a reviewer wrote about one place. All of it is text, whatever stands in it. */
export interface Comment {
  /** The page, by its file below `docs/`, or the record, by its id. */
  name: string;
  /** The words it is about, from the beginning of the paragraph. */
  quote: string;
  text: string;
}

/** The file that a draft saves, and that comes back from a reviewer. */
export interface CommentsFile {
  format: 'guidance-comments';
  version: 1;
  /** The number of the edition that the draft was of. */
  edition: string;
  /** `2026-11-30` */
  day: string;
  /** Of the reviewer; never a name. May be empty. */
  role: string;
  comments: Comment[];
}

/** A comment as the desk shows it. */
export interface KeptComment extends Comment {
  /** Never used again. */
  number: number;
  edition: string;
  day: string;
  role: string;
  isDone: boolean;
}

/** Limits of the file. The draft keeps to them; a file that does not was not made by one. */
export const LIMITS = {comments: 500, text: 4000, quote: 200, role: 100} as const;
