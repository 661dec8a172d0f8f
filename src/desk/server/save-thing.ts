import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {FileChange} from '../../editing/plan';
import {foldersOf, NEXT} from '../../edition';
import type {WrittenEdition} from '../../editing/open-written-edition';
import type {Reason, SaveRequest, SaveResult} from '../model/desk-api';
import {openThing} from './opened';
import {save} from './saves';
import {toHash} from './to-hash';
import {writeReason} from './write-reason';

/**
 * Writes the value of a form into its file. Only what differs in it is written. Nothing that somebody else wrote
 * meanwhile, by hand or at another desk, is lost: then nothing is written.
 * @throws AskedWrongly where it is gone
 */
export function saveThing(siteDir: string, desk: WrittenEdition, request: SaveRequest): SaveResult {
  const opened = openThing(siteDir, desk, request.name);
  const hash = toHash(opened.value);
  if (hash !== request.hash) return {state: 'conflict', hash, theirs: opened.value};
  const changes: FileChange[] = [];
  const after = opened.withValue(request.value);
  if (after !== opened.text) changes.push({path: opened.file, before: opened.text, after});
  if (request.reason) changes.push(...toReasonChange(siteDir, desk, request.name, request.reason));
  if (changes.length === 0) return {state: 'same', hash};
  const title = `Changed ${request.title}`;
  save(siteDir, {title, changes, uses: [], obstacles: [], afterwards: []});
  return {state: 'saved', hash: toHash(openThing(siteDir, desk, request.name).value)};
}

function toReasonChange(
  siteDir: string,
  desk: WrittenEdition,
  id: string,
  reason: Reason,
): FileChange[] {
  const path = `${foldersOf(NEXT).data}/changes/${desk.current().about.edition}.yml`;
  const full = join(siteDir, path);
  const before = existsSync(full) ? readFileSync(full, 'utf8') : undefined;
  const after = writeReason(before, path, id, reason);
  return after === before ? [] : [{path, before, after}];
}
