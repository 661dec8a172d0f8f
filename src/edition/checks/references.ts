import {entriesOf, type Edition, type Link} from '../edition';
import {whereOf} from '../parse-records';
import {didYouMean} from '../suggest';
import type {Problem} from '../problem';
import type {Check} from './check';

/** Every reference from record to record leads to a record of the right collection. */
export const references: Check = {
  name: 'reference',
  needs: 'ids',
  run: (edition) => edition.links.flatMap((link) => toProblem(edition, link)),
};

function toProblem(edition: Edition, {from, part, to, collection}: Link): Problem[] {
  const target = edition.records.get(to);
  if (target?.collection === collection) return [];
  return [{
    file: from.file, ...from.positionOf(part), where: whereOf(from.record, part),
    what: target ? `"${to}" is a record of ${target.collection}, not of ${collection}` : `"${to}" is not a record of ${collection}`,
    cure: didYouMean(to, entriesOf(edition, collection).map((entry) => entry.id), `add it to data/${collection}, or correct the id`),
    rule: 'reference',
  }];
}
