import type {EditionFile, TypeOfChange, Word} from '../../edition';
import type {Problem} from '../../edition/model/problem';
import type {ReviewState} from '../../edition/review/review-state';
import type {Draft} from './draft';
import type {FieldProblem, LineProblem} from './field-problem';
import type {FormField} from './form-field';
import type {ListedThing} from './listed-thing';

/** A kind of things in the lists. */
export interface Kind {
  kind: string;
  label: string;
  /** Whether its records stand in files of many, and so fit a spreadsheet. */
  isList: boolean;
}

/** What the page of the desk knows from the beginning, and asks for again after each save. */
export interface Beginning {
  edition: EditionFile;
  kinds: readonly Kind[];
  things: readonly ListedThing[];
  directives: readonly ListedDirective[];
  words: Readonly<Record<string, readonly Word[]>>;
  /** The style sheet of the site, for the preview. */
  styles: string;
  /** What was written and not saved, newest first. */
  drafts: readonly Omit<Draft, 'value' | 'hash'>[];
  /** Files of the edition that can be opened as text. */
  files: readonly string[];
  /** Those of them that cannot be read as they are: what stands in them is in no list. */
  unreadable: readonly string[];
}

/** What a directive can be told. */
export interface ListedAttribute {
  name: string;
  ask: 'record' | 'word' | 'text' | 'flag';
  /** The collection, `any`, or the list of words; empty for text. */
  of: string;
  isList: boolean;
  isNeeded: boolean;
}

/** A list of records, a picture or a box that a page may have. */
export interface ListedDirective {
  name: string;
  form: 'text' | 'leaf' | 'container';
  example: string;
  attributes: readonly ListedAttribute[];
}

/** The settings of a page and its Markdown; of a record its fields alone. */
export interface OpenedValue {
  fields: unknown;
  body?: string | undefined;
}

/** What is wrong with a record or page as it stands in its form. */
export interface CheckedThing {
  problems: readonly FieldProblem[];
  /** The line of the file in which the Markdown of a page begins, from 1. */
  bodyLine: number;
}

/** A record or page as the desk opens it. */
export interface OpenedThing extends CheckedThing {
  file: string;
  form: FormField;
  value: OpenedValue;
  hash: string;
  /** The reason for its change that stands already, if there is one. */
  reason?: Reason | undefined;
  /** What was written here and not saved. */
  draft?: Draft | undefined;
  review: ThingReview;
}

/** How far the review of a thing has come, who said so, and when. */
export interface ThingReview {
  state: ReviewState;
  role?: string | undefined;
  day?: string | undefined;
  note?: string | undefined;
}

/** A file as it stands, and what is wrong with it. */
export interface CheckedFile {
  problems: readonly LineProblem[];
}

export interface OpenedFile extends CheckedFile {
  text: string;
  hash: string;
  draft?: Draft | undefined;
}

export interface SaveFileRequest {
  path: string;
  text: string;
  /** Of the text that was opened. */
  hash: string;
}

export type SaveFileResult =
  {state: 'saved' | 'same'; hash: string} | {state: 'conflict'; hash: string; theirs: string};

/** Why a record differs from the edition before. */
export interface Reason {
  type: TypeOfChange;
  reason: string;
}

export interface SaveRequest {
  /** The id of a record, or the file of a page. */
  name: string;
  /** What it is called, for the list of saves. */
  title: string;
  /** The hash of the value that was opened. */
  hash: string;
  value: OpenedValue;
  reason?: Reason | undefined;
}

/** Saved, or not because somebody else has changed the same thing meanwhile: theirs, to choose from. */
export type SaveResult =
  {state: 'saved' | 'same'; hash: string} | {state: 'conflict'; hash: string; theirs: OpenedValue};

/** What the check of everything last said. */
export interface AllProblems {
  isRunning: boolean;
  isKnown: boolean;
  /**
   * With the record or page to open, where there is one; and what was renamed by hand, as it seems,
   * where something names it by its old name.
   */
  problems: readonly (Problem & {
    name?: string | undefined;
    renamed?: {from: string; to: string} | undefined;
  })[];
}

/** A save that can be taken back. */
export interface ListedSave {
  number: number;
  title: string;
  at: string;
}

/** What was taken back, and whether what was open is still there: a new or renamed thing may be gone. */
export interface Undone {
  title: string;
  isThere: boolean;
}
