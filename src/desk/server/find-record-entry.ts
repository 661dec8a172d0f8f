import type {Edition, Entry} from '../../edition';
import {AskedWrongly} from './read-json';

/** @throws AskedWrongly where the record is gone, for example because somebody renamed it */
export function findRecordEntry(edition: Edition, id: string): Entry {
  const entry = edition.records.get(id);
  if (!entry) throw new AskedWrongly(`There is no record ${id} any more.`);
  return entry;
}
