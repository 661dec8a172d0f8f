import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Edition} from '../../edition';
import type {RenderedPage} from '../../remark/render-pages';
import {toScriptFile} from './script-file';
import {toStore, type PackedFile} from './to-store';

/** What was written, for the log of the build: bytes of the `.bin` files, by stage. */
export type WrittenStore = Readonly<Record<PackedFile['stage'], number>>;

/**
 * Writes the search store of one edition: each file as `.bin` for a server and as `.js` for pages
 * opened from disk. What the folder held before is removed.
 */
export function writeStore(
  folder: string,
  edition: Edition,
  pages: readonly RenderedPage[],
): WrittenStore {
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  const bytes = {first: 0, rank: 0, texts: 0};
  for (const {stage, file, content} of toStore(edition, pages)) {
    writeFileSync(join(folder, `${file}.bin`), content);
    writeFileSync(join(folder, `${file}.js`), toScriptFile(file, content));
    bytes[stage] += content.length;
  }
  return bytes;
}
