import type {EditionFile, TypeOfChange, Word} from '../../edition';
import type {Problem} from '../../edition/model/problem';
import type {FieldProblem} from './field-problem';
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
  directives: readonly {name: string; form: string; example: string}[];
  words: Readonly<Record<string, readonly Word[]>>;
  /** The style sheet of the site, for the preview. */
  styles: string;
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
}

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
  /** With the record or page to open, where there is one. */
  problems: readonly (Problem & {name?: string | undefined})[];
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
