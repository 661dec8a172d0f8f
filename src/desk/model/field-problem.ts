import type {Problem} from '../../edition/model/problem';

/** What a button does about a problem. */
export interface Cure {
  /** What it says: `Write “iom”`. */
  label: string;
  /** Where the value stands that is replaced. */
  pointer: string;
  value: unknown;
}

/** The same in a text: other words in the place of the first that are so in the line of the problem. */
export interface LineCure {
  label: string;
  from: string;
  to: string;
}

type Said = Pick<Problem, 'what' | 'cure' | 'rule' | 'where' | 'line'> & {isWarning: boolean};

/** A problem of the record or page that is open, and the field it stands beside. */
export interface FieldProblem extends Said {
  /** JSON pointer in the record or the settings; undefined where it is about the text of a page. */
  pointer: string | undefined;
  mend?: Cure;
  /** Where it is about the text. */
  mendLine?: LineCure;
}

/** A problem of a file that is open as text. */
export interface LineProblem extends Said {
  mend?: LineCure;
}
