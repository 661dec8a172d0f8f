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

function toProblem(edition: Edition, {from, part, to, collection}: Link): Problem[] {
  const {found, known, kind, place} = targetOf(edition, to, collection);
  if (found) return [];
  const other =
    collection === 'any' || collection === 'pages'
      ? undefined
      : edition.records.get(to)?.collection;
  return [
    {
      file: from.file,
      ...from.positionOf(part),
      where: whereOf(from.record, part),
      what: other
        ? `"${to}" is a record of ${other}, not of ${collection}`
        : `"${to}" is not ${kind}`,
      cure: didYouMean(to, known, `add it to ${place}, or correct the id`),
      rule: 'reference',
    },
  ];
}

function targetOf(
  edition: Edition,
  to: string,
  collection: Link['collection'],
): {found: boolean; known: string[]; kind: string; place: string} {
  if (collection === 'pages') {
    const known = edition.pages.map((page) => page.path);
    return {found: known.includes(to), known, kind: 'a page', place: edition.folders.docs};
  }
  if (collection === 'any')
    return {
      found: edition.records.has(to),
      known: [...edition.records.keys()],
      kind: 'a record',
      place: edition.folders.data,
    };
  const known = entriesOf(edition, collection).map((entry) => entry.id);
  return {
    found: edition.records.get(to)?.collection === collection,
    known,
    kind: `a record of ${collection}`,
    place: `data/${collection}`,
  };
}
