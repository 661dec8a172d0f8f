import type {Problem} from '../../edition/model/problem';

/** What a button does about a problem. */
export interface Cure {
  /** What it says: `Write “iom”`. */
  label: string;
  /** Where the value stands that is replaced. */
  pointer: string;
  value: unknown;
}

/** A problem of the record or page that is open, and the field it stands beside. */
export interface FieldProblem extends Pick<Problem, 'what' | 'cure' | 'rule' | 'where' | 'line'> {
  /** JSON pointer in the record or the settings; undefined where it is about the text of a page. */
  pointer: string | undefined;
  isWarning: boolean;
  mend?: Cure;
}
