import type {Edition, Entry, PageEntry} from './edition';
import {findClaims} from './find-claims';
import {whereOf} from '../read/parse-records';

/** A use of a source, in a record or on a page. */
export interface Citation {
  instrument: string;
  history: boolean;
  by: {entry: Entry} | {page: PageEntry};
  where: string;
  place: {file: string; line: number; column: number};
}

/** Every use of a source in an edition. */
export function findCitations(edition: Edition): Citation[] {
  const inRecords = findClaims(edition).flatMap(({entry, part, sources}) =>
    sources.map((source, index): Citation => {
      const at = `${part}/sources/${index}/instrument`;
      return {
        instrument: source.instrument,
        history: source.history === true,
        by: {entry},
        where: whereOf(entry.record, at),
        place: {file: entry.file, ...entry.positionOf(at)},
      };
    }),
  );
  const onPages = edition.pages.flatMap((page) =>
    page.directives
      .filter((use) => use.name === 'cite')
      .map((use): Citation => ({
        instrument: use.label,
        history: 'history' in use.attributes,
        by: {page},
        where: 'page',
        place: {file: page.file, ...use.at},
      })),
  );
  return [...inRecords, ...onPages];
}
