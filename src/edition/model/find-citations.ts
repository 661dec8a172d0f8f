import {whereOf} from '../read/parse-records';
import type {Edition, Entry, PageEntry} from './edition';
import {findClaims} from './find-claims';
import type {Problem} from './problem';

/** A use of a source, in a record or on a page. */
export interface Citation {
  instrument: string;
  history: boolean;
  by: {entry: Entry} | {page: PageEntry};
  /** Where it stands; computed only for those that have a problem. */
  place(): Pick<Problem, 'file' | 'line' | 'column' | 'where'>;
}

/** Every use of a source in an edition. */
export function findCitations(edition: Edition): Citation[] {
  const inRecords = findClaims(edition).flatMap(({entry, part, sources}) =>
    sources.map(({instrument, history}, index): Citation => {
      const at = `${part}/sources/${index}/instrument`;
      return {
        instrument,
        history: history === true,
        by: {entry},
        place: () => ({
          file: entry.file,
          ...entry.positionOf(at),
          where: whereOf(entry.record, at),
        }),
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
        place: () => ({file: page.file, ...use.at, where: 'page'}),
      })),
  );
  return [...inRecords, ...onPages];
}
