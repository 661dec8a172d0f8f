import {mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {deserialize, serialize} from 'node:v8';
import type {PackedFile} from '../../src/search/store/to-store';

interface Kept {
  key: string;
  files: readonly PackedFile[];
}

const FOLDER = 'node_modules/.cache/guidance-search';

const toFile = (siteDir: string, name: string): string => join(siteDir, FOLDER, `${name}.bin`);

/** The store of an edition as it was kept under this key; undefined where there is none that can be read. */
export function readKeptStore(
  siteDir: string,
  name: string,
  key: string,
): readonly PackedFile[] | undefined {
  try {
    const kept = deserialize(readFileSync(toFile(siteDir, name))) as Kept;
    return kept.key === key ? kept.files : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a store. Where it cannot be written, the next query takes longer: no error. */
export function writeKeptStore(
  siteDir: string,
  name: string,
  key: string,
  files: readonly PackedFile[],
): void {
  const file = toFile(siteDir, name);
  const part = `${file}.${process.pid}`;
  try {
    mkdirSync(join(siteDir, FOLDER), {recursive: true});
    writeFileSync(part, serialize({key, files} satisfies Kept));
    // Two commands at once never leave half a file.
    renameSync(part, file);
  } catch {
    return;
  }
}
