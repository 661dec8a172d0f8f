import type {Edition} from '../model/edition';
import type {Problem} from '../model/problem';

/** A rule over a loaded edition. */
export interface Check {
  /** The rule's name, as messages show it. */
  name: string;
  /**
   * What must be sound before it runs, so that one fault is reported once. `files`: nothing; `ids`: every file of
   * records could be read; `records`: they fit their schemas; `directives`: every directive is right.
   */
  needs: 'files' | 'ids' | 'records' | 'directives';
  run(edition: Edition): Problem[];
}
