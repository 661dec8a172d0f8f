import {parseManifest} from '../edition/freeze/manifest';
import {nameChanges} from './name-changes';
import {findSigner, isSignatureOf} from './signature';
import {compareSums, parseSums, SIGNATURE, SUMS} from './sums';
import {readZip} from './zip';

/** What a package must be. */
export interface PackageWish {
  /** The edition it must hold. */
  edition: string | undefined;
  /** A file of allowed signers; without it the signature must fit, and by whom it is stays open. */
  allowedSigners: string | undefined;
}

export interface PackageReport {
  edition: string;
  files: number;
  /** Who signed it; undefined where no signers were given. */
  signer: string | undefined;
  /** Whether it has a signature, which then fits. */
  isSigned: boolean;
}

/** A package that is not what it should be. Each line says one thing that is wrong. */
export class PackageFault extends Error {}

/**
 * Checks a package, alone and offline.
 * @throws PackageFault with a line for each fault
 */
export function checkPackage(
  archive: Uint8Array,
  {edition, allowedSigners}: PackageWish,
): PackageReport {
  const {
    files,
    edition: held,
    day,
  } = orFault(
    () => readZip(archive),
    (message) => nameChanges(archive).join('\n') || message,
  );
  const list = files.get(SUMS);
  if (!list) throw new PackageFault(`${SUMS} is missing, so nothing in the package can be trusted`);
  const signature = files.get(SIGNATURE);
  const signer = orFault(() => signerOf(list, signature, allowedSigners));
  const sums = parseSums(Buffer.from(list).toString('utf8'));
  if (!sums)
    throw new PackageFault(
      `${SUMS} holds a line that is not a hash and a path of its own, so nothing in the package can be trusted`,
    );
  const faults = compareSums(files, sums);
  if (faults.length > 0) throw new PackageFault(faults.join('\n'));
  const manifest = parseManifest(Buffer.from(files.get('edition.json') ?? []).toString('utf8'));
  if (!manifest) throw new PackageFault('edition.json is missing or is no manifest');
  if (manifest.edition !== held || manifest.published !== day)
    throw new PackageFault(
      'edition.json tells of another edition or day than the archive; get it again from its publisher',
    );
  if (edition !== undefined && held !== edition)
    throw new PackageFault(`it holds edition ${held}, and not edition ${edition}`);
  return {edition: held, files: files.size, signer, isSigned: signature !== undefined};
}

/** Turns the reason why work stopped into a fault of the package. */
function orFault<T>(work: () => T, toLines = (message: string): string => message): T {
  try {
    return work();
  } catch (error) {
    throw new PackageFault(toLines((error as Error).message));
  }
}

/** Who signed it, where signers were given. @throws Error in plain words where the signature does not fit, or is not theirs */
function signerOf(
  list: Uint8Array,
  signature: Uint8Array | undefined,
  allowedSigners: string | undefined,
): string | undefined {
  if (allowedSigners === undefined) {
    if (signature && !isSignatureOf(list, signature))
      throw new Error(`its signature is broken, or ${SUMS} was changed after signing`);
    return undefined;
  }
  if (!signature) throw new Error('it is not signed');
  const signer = findSigner(list, signature, allowedSigners);
  if (signer === undefined)
    throw new Error(
      `its signature is not that of an allowed signer, or ${SUMS} was changed after signing`,
    );
  return signer;
}
