import type {Entry} from './edition';

/** The anchor of a record, or of a part of it that has its own id. Permanent: `g01`, `report-third-parties-danger`. */
export function toAnchor(entry: Pick<Entry, 'id'>, part?: string): string {
  return part === undefined ? entry.id : `${entry.id}-${part}`;
}
