import type {Entry} from '../model/edition';
import {findCitations} from '../model/find-citations';
import {findHomes, type Home} from '../model/find-homes';
import type {Problem} from '../model/problem';
import type {Check} from './check';

/** Every record has one page where it lives, and every source is cited: no orphans, no doubles. */
export const homes: Check = {
  name: 'home',
  needs: 'directives',
  run: (edition) => {
    const found = findHomes(edition);
    const cited = new Set([
      ...findCitations(edition).map((citation) => citation.instrument),
      ...edition.links.map((link) => link.to),
    ]);
    return [...edition.records.values()].flatMap((entry) => [
      ...checkHome(entry, found.get(entry.id) ?? []),
      ...(entry.collection === 'instruments' && !cited.has(entry.id)
        ? [orphan(entry, 'is cited nowhere', 'cite it, or remove it')]
        : []),
    ]);
  },
};

function checkHome(entry: Entry, [first, ...others]: readonly Home[]): Problem[] {
  if (!first) {
    const cure =
      'show it with a directive that says home, for example ::guidance{topic=reporting home}';
    return [orphan(entry, 'is shown on no page', cure)];
  }
  return others.map(({page, directive}) => ({
    file: page.file,
    ...directive.at,
    where: entry.id,
    what: `has a second home here; the first is ${first.page.file}:${first.directive.at.line}`,
    cure: 'take home out of one of the two',
    rule: 'home',
  }));
}

function orphan(entry: Entry, what: string, cure: string): Problem {
  return {file: entry.file, ...entry.positionOf(''), where: entry.id, what, cure, rule: 'orphan'};
}
