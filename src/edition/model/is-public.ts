import type {Entry} from './edition';

/** Whether the reader of a public copy may see a record: some signs are kept for use inside missions. */
export const isPublic = ({record}: Pick<Entry, 'record'>): boolean =>
  (record as {release?: string}).release !== 'mission-internal';
