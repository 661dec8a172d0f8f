import type {Edition, Entry, PageEntry} from './edition';
import {collectionShownBy} from './collections';
import {directiveRule} from './directives';
import type {DirectiveUse} from '../read/read-directives';
import {selectRecords} from './select-records';

/** The page on which a record lives: where its permanent link leads. */
export interface Home {
  page: PageEntry;
  directive: DirectiveUse;
}

/** Which records a directive shows as their home. A list of signs of a group is also the home of the group. */
export function recordsAtHome(edition: Edition, use: DirectiveUse): Entry[] {
  const collection = collectionShownBy(use.name);
  const isHome = directiveRule(use.name)?.alwaysHome || 'home' in use.attributes;
  if (!collection || !isHome) return [];
  const shown: Entry[] = selectRecords(edition, collection, use.attributes);
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
