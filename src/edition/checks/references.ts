import {entriesOf, type Edition, type Link} from '../model/edition';
import {whereOf} from '../read/parse-records';
import {didYouMean} from '../model/suggest';
import type {Problem} from '../model/problem';
import type {Check} from './check';

/** Every reference of a record leads to a page, or to a record of the right collection. */
export const references: Check = {
  name: 'reference',
  needs: 'ids',
  run: (edition) => edition.links.flatMap((link) => toProblem(edition, link)),
};

function toProblem(edition: Edition, link: Link): Problem[] {
  if (isFound(edition, link)) return [];
  const {from, part, to} = link;
  const {what, known, place} = describeTarget(edition, link);
  return [
    {
      file: from.file,
      ...from.positionOf(part),
      where: whereOf(from.record, part),
      what: `"${to}" is ${what}`,
      cure: didYouMean(to, known, `add it to ${place}, or correct the id`),
      rule: 'reference',
    },
  ];
}

function isFound({pages, records}: Edition, {to, collection}: Link): boolean {
  if (collection === 'pages') return pages.some(({path}) => path === to);
  if (collection === 'any') return records.has(to);
  return records.get(to)?.collection === collection;
}

/** What a wrong link leads to, and what it could have meant. */
function describeTarget(
  edition: Edition,
  {to, collection}: Link,
): {what: string; known: Iterable<string>; place: string} {
  const {pages, records, folders} = edition;
  if (collection === 'pages')
    return {what: 'not a page', known: pages.map(({path}) => path), place: folders.docs};
  if (collection === 'any')
    return {what: 'not a record', known: records.keys(), place: folders.data};
  const other = records.get(to)?.collection;
  return {
    what: other ? `a record of ${other}, not of ${collection}` : `not a record of ${collection}`,
    known: entriesOf(edition, collection).map(({id}) => id),
    place: `data/${collection}`,
  };
}
