import {mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {sha256} from '../edition/freeze/manifest';
import {packEdition, type PackInput} from './pack-edition';
import {signFile} from './signature';

/** A file that readers download, with its hash and its signature in files beside it. */
export interface Download {
  file: string;
  bytes: number;
  sha256: string;
  signature?: string;
}

/**
 * Packs an edition and writes the package, its hash, and its signature where a key is given.
 * @param key path of an OpenSSH key
 * @throws Error in plain words; then nothing has been written
 */
export function writePackage(
  outDir: string,
  {key, ...input}: PackInput & {key?: string},
): Download {
  const {archive, name} = packEdition(input);
  return writeDownload(join(outDir, name), archive, key);
}

/**
 * Writes a file, `.sha256` and `.sig` for readers to download. A signature of an earlier state does not stay
 * beside it.
 */
export function writeDownload(file: string, content: Uint8Array, key?: string): Download {
  const part = `${file}.part`;
  const bytes = Buffer.from(content);
  const hash = sha256(bytes);
  mkdirSync(join(file, '..'), {recursive: true});
  try {
    writeFileSync(part, bytes);
    if (key !== undefined) signFile(part, key);
    rmSync(`${file}.sig`, {force: true});
    renameSync(part, file);
    writeFileSync(`${file}.sha256`, `${hash}  ${file.split(/[\\/]/).at(-1)}\n`);
    if (key !== undefined) renameSync(`${part}.sig`, `${file}.sig`);
  } finally {
    for (const left of [part, `${part}.sig`]) rmSync(left, {force: true});
  }
  return {
    file,
    bytes: content.length,
    sha256: hash,
    ...(key === undefined ? {} : {signature: `${file}.sig`}),
  };
}
