import {foldersOf, NEXT} from '../edition';
import {formatDate} from '../edition/model/format-date';
import {isDay} from '../edition/model/is-day';
import {editYaml} from './edit-yaml';
import {toObstructed, type Plan} from './plan';
import type {Sources} from './sources';

/**
 * What it takes to look at a thing of the watch list on another day.
 * @param by `2027-01-20`
 */
export function planPutOff({edition, texts}: Sources, id: string, by: string): Plan {
  const title = `Look at ${id} by ${isDay(by) ? formatDate(by) : by}`;
  const path = `${foldersOf(NEXT).data}/watch.yml`;
  const at = edition.watch.findIndex((thing) => thing.id === id);
  const before = texts.get(path);
  if (at < 0 || before === undefined)
    return toObstructed(title, [`"${id}" is not on the watch list any more.`]);
  if (!isDay(by)) return toObstructed(title, [`"${by}" is no day; write it like 2027-01-20.`]);
  const after = editYaml(before, path, (document) => document.setIn([at, 'by'], by));
  if (after === before) return toObstructed(title, ['It stands for that day already.']);
  return {title, changes: [{path, before, after}], uses: [], obstacles: [], afterwards: []};
}
