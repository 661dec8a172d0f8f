import type {Collection} from '../../edition';
import type {ReviewState} from '../../edition/review/review-state';

/** A record or a page in a list. */
export interface ListedThing {
  kind: Collection | 'pages';
  /** The id of a record, or the file of a page below `docs/`. */
  name: string;
  title: string;
  file: string;
  review: ReviewState;
}
