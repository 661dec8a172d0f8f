import type {LabelledRedline} from '../../edition/compare/redline';

/** A record, a page or another file that differs, with the words that went and came. */
export interface ChangedThing {
  file: string;
  /** The id of a record, or the file of a page below `docs/`. */
  name: string;
  type: 'new' | 'changed' | 'gone';
  fields: readonly LabelledRedline[];
}
