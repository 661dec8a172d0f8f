import type {Edition, Entry, PageEntry} from './edition';
import {DIRECTIVES} from './directives';
import type {DirectiveUse} from './read-directives';
import {selectRecords} from './select-records';
import type {Collection} from './collections';

/** The page on which a record lives: where its permanent link leads. */
export interface Home {
  page: PageEntry;
  directive: DirectiveUse;
}

/** Which records a directive shows as their home. A list of signs of a group is also the home of the group. */
export function recordsAtHome(edition: Edition, use: DirectiveUse): Entry[] {
  const rule = DIRECTIVES[use.name];
  if (!rule?.lists || !(rule.alwaysHome || 'home' in use.attributes)) return [];
  const shown = recordsOf(edition, rule.lists, use);
  const group = use.name === 'indicators' ? edition.records.get(use.attributes.group ?? '') : undefined;
  return group ? [group, ...shown] : shown;
}

function recordsOf(edition: Edition, collection: Collection, use: DirectiveUse): Entry[] {
  if (use.name === 'procedure') {
    const entry = edition.records.get(use.attributes.id ?? '');
    return entry ? [entry] : [];
  }
  return selectRecords(edition, collection, use.attributes);
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
