import {parseManifest} from '../edition/freeze/manifest';
import {findSigner} from './signature';
import {compareSums, parseSums, SIGNATURE, SUMS} from './sums';
import {readZip} from './zip';

/** What a package must be. */
export interface PackageWish {
  /** The edition it must hold. */
  edition: string | undefined;
  /** A file of allowed signers; without it the signature is not looked at. */
  allowedSigners: string | undefined;
}

export interface PackageReport {
  edition: string;
  files: number;
  /** Who signed it; undefined where no signers were given. */
  signer: string | undefined;
  isSigned: boolean;
}

/** A package that is not what it should be. Each line says one thing that is wrong. */
export class PackageFault extends Error {}

/**
 * Checks a package, alone and offline.
 * @throws PackageFault with a line for each fault
 */
export function checkPackage(archive: Uint8Array, {edition, allowedSigners}: PackageWish): PackageReport {
  const {files} = read(archive);
  const list = files.get(SUMS);
  if (!list) throw new PackageFault(`${SUMS} is missing, so nothing in the package can be trusted`);
  const signature = files.get(SIGNATURE);
  const signer = allowedSigners === undefined ? undefined : signerOf(list, signature, allowedSigners);
  const sums = parseSums(Buffer.from(list).toString('utf8'));
  if (!sums) throw new PackageFault(`${SUMS} holds a line that is not a hash and a path, so nothing in the package can be trusted`);
  const faults = compareSums(files, sums);
  if (faults.length > 0) throw new PackageFault(faults.join('\n'));
  const manifest = parseManifest(Buffer.from(files.get('edition.json') ?? []).toString('utf8'));
  if (!manifest) throw new PackageFault('edition.json is missing or is no manifest');
  if (edition !== undefined && manifest.edition !== edition) throw new PackageFault(`it holds edition ${manifest.edition}, and not edition ${edition}`);
  return {edition: manifest.edition, files: files.size, signer, isSigned: signature !== undefined};
}

function read(archive: Uint8Array): ReturnType<typeof readZip> {
  try {
    return readZip(archive);
  } catch (error) {
    throw new PackageFault((error as Error).message);
  }
}

function signerOf(list: Uint8Array, signature: Uint8Array | undefined, allowedSigners: string): string {
  if (!signature) throw new PackageFault('it is not signed');
  const signer = findSigner(list, signature, allowedSigners);
  if (signer === undefined) throw new PackageFault(`its signature is not that of an allowed signer, or ${SUMS} was changed after signing`);
  return signer;
}
