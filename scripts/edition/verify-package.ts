import {statSync} from 'node:fs';
import {basename} from 'node:path';
import {assertPackage, PackageFault, type PackageReport} from '../../src/package/check-package';
import {MAX_BYTES} from '../../src/package/zip';
import {resolveGiven} from './resolve-given';
import {VerbError} from './run-verb';

export interface PackageOptions {
  package: string;
  allowedSigners?: string;
  sha256?: string;
}

/**
 * Checks a package file alone: no repository content and no network are needed.
 * @param name the edition it must hold; where left out, the one its file name says
 */
export function verifyPackage(
  name: string | undefined,
  {package: given, allowedSigners, sha256}: PackageOptions,
  json: boolean,
): void {
  const file = resolveGiven(given);
  const report = assertGivenPackage(file, {
    edition: name ?? /guidance-package-(\d+\.\d+)/.exec(basename(file))?.[1],
    allowedSigners: allowedSigners === undefined ? undefined : resolveGiven(allowedSigners),
    sha256,
  });
  console.log(
    json
      ? JSON.stringify({...report, signer: report.signer ?? null}, null, 2)
      : `${basename(file)}: edition ${report.edition}, ${report.files} files as they were ` +
          `packaged, ${toSigned(report)}\nsha256 ${report.sha256}`,
  );
}

/** @throws VerbError with a line for each fault, where the files are not files too */
export function assertGivenPackage(
  file: string,
  wish: Parameters<typeof assertPackage>[1],
): PackageReport {
  for (const path of [file, ...(wish.allowedSigners === undefined ? [] : [wish.allowedSigners])]) {
    const found = statSync(path, {throwIfNoEntry: false});
    if (!found) throw new VerbError(`There is no file ${path}`);
    if (!found.isFile()) throw new VerbError(`${path} is a folder or a device, and not a file`);
    if (found.size > MAX_BYTES)
      throw new VerbError(`${path} is larger than ${MAX_BYTES / 1e6} MB, and no package is`);
  }
  try {
    return assertPackage(file, wish);
  } catch (error) {
    if (!(error instanceof PackageFault)) throw error;
    const lines = error.message.split('\n').map((line) => `${basename(file)}: ${line}`);
    throw new VerbError(lines.join('\n'));
  }
}

function toSigned({signer, isSigned}: PackageReport): string {
  if (signer !== undefined) return `signed by ${signer}`;
  return isSigned
    ? 'signed by somebody; whether by a signer you trust was not checked: give --allowed-signers'
    : 'not signed';
}
