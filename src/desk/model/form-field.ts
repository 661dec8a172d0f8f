import type {Word} from '../../edition';

/** What every field of a form says to the one who fills it in. */
interface Said {
  label: string;
  description?: string;
  example?: string;
}

/** How a value is asked for. The server makes it from the schema, so that the page needs to know no schemas. */
export type FormField = Said &
  (
    | {kind: 'text'; lines: 'one' | 'many'}
    | {kind: 'day'}
    | {kind: 'number'}
    /** True, or left out. */
    | {kind: 'flag'}
    | {kind: 'choice'; words: readonly Word[]}
    /** Several words of a list. */
    | {kind: 'choices'; words: readonly Word[]}
    /** The id of a record of that collection, of any, or the file of a page. */
    | {kind: 'reference'; collection: string}
    | {kind: 'list'; item: FormField}
    | {kind: 'group'; fields: readonly FormKey[]}
    /** The word `all`, or a list. */
    | {kind: 'all-or-list'; list: FormField}
  );

/** A key of a group. */
export interface FormKey {
  key: string;
  isNeeded: boolean;
  field: FormField;
}
