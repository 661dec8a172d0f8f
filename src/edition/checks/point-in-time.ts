import {findRecord, type Edition} from '../model/edition';
import {findCitations} from '../model/find-citations';
import type {Problem} from '../model/problem';
import type {Check} from './check';

/** An edition cites nothing later than the day it describes. A year counts from its first day. */
export const pointInTime: Check = {
  name: 'point-in-time',
  needs: 'records',
  run: (edition) =>
    findCitations(edition).flatMap(({instrument, place}): Problem[] => {
      const found = findRecord(edition, 'instruments', instrument);
      if (!found?.date || !isAfter(found.date, edition.about.as_of)) return [];
      return [
        {
          ...place(),
          what: `cites ${instrument}, dated ${found.date}, in an edition as of ${edition.about.as_of}`,
          cure: 'cite an earlier source, or move the claim to a later edition',
          rule: 'point-in-time',
        },
      ];
    }),
};

/** A source that was no longer in force is cited only as history, and says so. */
export const superseded: Check = {
  name: 'superseded',
  needs: 'records',
  run: (edition) =>
    findCitations(edition).flatMap(({instrument, history, place}): Problem[] => {
      const end = supersededBefore(edition, instrument);
      if (!end || history) return [];
      return [
        {
          ...place(),
          what: `cites ${instrument}, superseded on ${end.date}${end.by ? ` by ${end.by}` : ''}`,
          cure: 'cite what is in force, or mark the citation history: true',
          rule: 'superseded',
        },
      ];
    }),
};

/** How an instrument ended, where that was before the day of the edition. */
export function supersededBefore(edition: Edition, id: string) {
  const end = findRecord(edition, 'instruments', id)?.superseded;
  return end && !isAfter(end.date, edition.about.as_of) ? end : undefined;
}

const isAfter = (date: string, day: string): boolean => date > day.slice(0, date.length);
