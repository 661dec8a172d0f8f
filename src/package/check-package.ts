import {existsSync, readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {MANIFEST_FILE, parseManifest, sha256} from '../edition/freeze/manifest';
import {archiveFault} from './archive-fault';
import {checkPaths} from './package-path';
import {findSigner, isSigned} from './signature';
import {compareSums, parseSums, SUMS, type PackageFiles} from './sums';
import {parseZip} from './zip';

/** What a package must be. */
export interface PackageWish {
  /** The edition it must hold. */
  edition?: string;
  /** A file of allowed signers; without it a signature must fit, and by whom it is stays open. */
  allowedSigners?: string;
  /** The hash it must have. */
  sha256?: string;
}

export interface PackageReport {
  edition: string;
  files: number;
  sha256: string;
  /** Who signed it; undefined where no signers were given. */
  signer: string | undefined;
  /** Whether it has a signature, which then fits. */
  isSigned: boolean;
}

/** A package that is not what it should be. Each line says one thing that is wrong. */
export class PackageFault extends Error {}

/** A package as it was read: nothing of it is proven by that. */
export interface PackageContent {
  edition: string;
  files: PackageFiles;
}

const FOLDER = /^guidance-package-(\d+\.\d+)(-mission)?$/;

/*
 * Why reading the archive is enough: programs may differ in what they read from an archive that contradicts
 * itself. But hash and signature are those of the archive as a file, so whoever has a file that fits them has the
 * very bytes that were packed here, by a tool that writes no contradictions. What is read inside says which file
 * has changed where they do not fit; and it is compared with the list of hashes, which VERIFY.txt lets readers do
 * with what their own program unpacked.
 */

/**
 * Checks a package, with its hash and signature beside it, alone and offline.
 * @throws PackageFault with a line for each fault
 */
export function assertPackage(file: string, wish: PackageWish): PackageReport {
  const archive = readFileSync(file);
  const hash = sha256(archive);
  const faults: string[] = [];
  const attempt = <T>(work: () => T): T | undefined => {
    try {
      return work();
    } catch (error) {
      faults.push(...(error as Error).message.split('\n'));
      return undefined;
    }
  };
  attempt(() => assertHash(file, hash, wish.sha256));
  const signer = attempt(() => assertSigner(file, archive, wish.allowedSigners));
  const content = attempt(() => toPackageContent(archive, wish.edition));
  if (!content || faults.length > 0) throw new PackageFault(faults.join('\n'));
  return {
    edition: content.edition,
    files: content.files.size,
    sha256: hash,
    signer,
    isSigned: existsSync(`${file}.sig`),
  };
}

/** The content of a package that holds what its own list of hashes says. @throws Error with a line for each fault */
export function toPackageContent(archive: Uint8Array, wanted?: string): PackageContent {
  const all = parseZip(archive);
  // Many tools write an entry for each folder too.
  const isFolder = ([name]: [name: string, content: Uint8Array]): boolean => name.endsWith('/');
  const entries = all.filter((entry) => !isFolder(entry));
  const misnamed = [
    ...all.filter(isFolder).flatMap(([name]) => checkPaths([name.slice(0, -1)])),
    ...checkPaths(entries.map(([name]) => name)),
  ];
  if (misnamed.length > 0) throw new Error(misnamed.join('\n'));
  const folder = entries[0]?.[0].split('/')[0] ?? '';
  const edition = FOLDER.exec(folder)?.[1];
  if (edition === undefined || !entries.every(([name]) => name.startsWith(`${folder}/`)))
    throw new Error(
      'it does not hold one folder called guidance-package and a number, as a package does',
    );
  const files = new Map(entries.map(([name, content]) => [name.slice(folder.length + 1), content]));
  const text = (path: string): string => Buffer.from(files.get(path) ?? []).toString('utf8');
  if (!files.has(SUMS))
    throw new Error(`${SUMS} is missing, so nothing in the package can be trusted`);
  const sums = parseSums(text(SUMS));
  if (!sums) throw new Error(`${SUMS} holds a line that is not a hash and a path of its own`);
  const changed = compareSums(files, sums);
  if (changed.length > 0) throw new Error(changed.join('\n'));
  const manifest = parseManifest(text(MANIFEST_FILE));
  if (!manifest || manifest.edition !== edition || manifest.as_of > manifest.published)
    throw new Error(`${MANIFEST_FILE} is missing, or is not that of edition ${edition}`);
  if (wanted !== undefined && edition !== wanted)
    throw new Error(`it holds edition ${edition}, and not edition ${wanted}`);
  const fault = archiveFault(archive, new Map(all));
  if (fault !== undefined) throw new Error(`${fault}; get it again from its publisher`);
  return {edition, files};
}

/** @throws Error where its hash is not the one wanted, or the one in the file beside it */
function assertHash(file: string, hash: string, wanted: string | undefined): void {
  if (wanted !== undefined && wanted.toLowerCase() !== hash)
    throw new Error(`its hash is ${hash}, and not the one given`);
  const beside = `${file}.sha256`;
  if (!existsSync(beside)) return;
  const said = /^[0-9a-f]{64}(?=\s|$)/i.exec(readFileSync(beside, 'utf8'))?.[0];
  if (said?.toLowerCase() !== hash)
    throw new Error(`its hash is ${hash}, and not the one in ${basename(beside)}`);
}

/** Who signed it, where signers were given. @throws Error where the signature does not fit, or is not theirs */
function assertSigner(file: string, archive: Uint8Array, allowed?: string): string | undefined {
  const signature = `${file}.sig`;
  if (!existsSync(signature)) {
    if (allowed === undefined) return undefined;
    throw new Error(`it is not signed: there is no ${basename(signature)} beside it`);
  }
  if (allowed === undefined) {
    if (isSigned(archive, signature)) return undefined;
    throw new Error('its signature is broken, or the archive was changed after signing');
  }
  const signer = findSigner(archive, signature, allowed);
  if (signer !== undefined) return signer;
  throw new Error(
    'its signature is not that of an allowed signer, or the archive was changed after signing',
  );
}
