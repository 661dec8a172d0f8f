import type {SectionType} from './section';

/** How the rows of a table are called among results, and what they are where the table is a part of no record. */
interface RowKind {
  type: SectionType;
  /** After the name of the row; the place where it stands, if left out. */
  ending?: string;
  /** The column that belongs to the name. */
  column?: string;
}

/** The tables whose rows stand nowhere else, by their classes. */
export const ROW_KINDS: Readonly<Record<string, RowKind>> = {
  'table--routes': {type: 'procedure', ending: 'whom to tell, who investigates, who decides'},
  'table--provisions': {type: 'provision', column: 'Place'},
  'table--sessions': {type: 'training'},
  'table--periods': {type: 'mission'},
  'table--figures': {type: 'mission'},
};
