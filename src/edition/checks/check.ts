import type {Edition} from '../edition';
import type {Problem} from '../problem';

/** A rule over a loaded edition. */
export interface Check {
  /** The rule's name, as messages show it. */
  name: string;
  /** True where it needs no more of a record than its id. */
  toleratesSchemaFaults?: true;
  run(edition: Edition): Problem[];
}
