import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {DISK} from '../../edition/freeze/file-system';
import type {Draft} from '../model/draft';
import {toHash} from './to-hash';

/** Beside the files of the site, where git does not look. The browser keeps nothing of what is written. */
const FOLDER = '.desk/drafts';

const pathOf = (siteDir: string, name: string): string =>
  join(siteDir, FOLDER, `${toHash(name)}.json`);

/** Keeps what is being written and was not saved, so that neither a closed window nor a crash loses it. */
export function keepDraft(siteDir: string, draft: Draft): void {
  DISK.makeFolder(join(siteDir, FOLDER));
  const path = pathOf(siteDir, draft.name);
  DISK.writeFile(`${path}.aside`, JSON.stringify(draft));
  DISK.rename(`${path}.aside`, path);
}

export const dropDraft = (siteDir: string, name: string): void =>
  DISK.remove(pathOf(siteDir, name));

/** What was being written goes on under the new name of its thing. */
export function moveDraft(siteDir: string, from: string, to: string): void {
  const draft = findDraft(siteDir, from);
  if (!draft) return;
  keepDraft(siteDir, {...draft, name: to});
  dropDraft(siteDir, from);
}

export const findDraft = (siteDir: string, name: string): Draft | undefined =>
  readDraft(pathOf(siteDir, name));

/** Newest first. */
export function listDrafts(siteDir: string): Draft[] {
  const folder = join(siteDir, FOLDER);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => readDraft(join(folder, file)) ?? [])
    .sort((a, b) => (a.at > b.at ? -1 : 1));
}

function readDraft(path: string): Draft | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Draft;
  } catch {
    // There is none, or a disk that broke has left half of it: nothing that could be gone on with.
    return undefined;
  }
}
