import type {Edition, Entry, PageEntry} from './edition';
import {DIRECTIVES} from './directives';
import type {DirectiveUse} from '../read/read-directives';
import {selectRecords} from './select-records';

/** The page on which a record lives: where its permanent link leads. */
export interface Home {
  page: PageEntry;
  directive: DirectiveUse;
}

/** Which records a directive shows as their home. A list of signs of a group is also the home of the group. */
export function recordsAtHome(edition: Edition, use: DirectiveUse): Entry[] {
  const rule = DIRECTIVES[use.name];
  if (!rule?.lists || !(rule.alwaysHome || 'home' in use.attributes)) return [];
  const shown: Entry[] = selectRecords(edition, rule.lists, use.attributes);
  const group =
    use.name === 'indicators' ? edition.records.get(use.attributes.group ?? '') : undefined;
  return group ? [group, ...shown] : shown;
}

/** Every home of every record; a sound edition has exactly one for each. */
export function findHomes(edition: Edition): Map<string, Home[]> {
  const homes = new Map<string, Home[]>();
  for (const page of edition.pages) {
    for (const directive of page.directives) {
      for (const entry of recordsAtHome(edition, directive)) {
        homes.set(entry.id, [...(homes.get(entry.id) ?? []), {page, directive}]);
      }
    }
  }
  return homes;
}
