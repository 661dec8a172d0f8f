import {basename} from 'node:path';
import {sha256} from '../../src/edition/freeze/manifest';
import {checkPackage, PackageFault, type PackageReport} from '../../src/package/check-package';
import {assertFile, readPackage} from './read-package';
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
  {package: file, allowedSigners, sha256: wanted}: PackageOptions,
  json: boolean,
): void {
  const path = resolveGiven(file);
  const signers = allowedSigners === undefined ? undefined : resolveGiven(allowedSigners);
  const archive = readPackage(path);
  if (signers !== undefined) assertFile(signers);
  const hash = sha256(archive);
  if (wanted !== undefined && wanted.toLowerCase() !== hash)
    throw new VerbError(`${basename(path)}: its hash is ${hash}, and not the one given`);
  try {
    const report = checkPackage(archive, {
      edition: name ?? /guidance-package-(\d+\.\d+)/.exec(basename(path))?.[1],
      allowedSigners: signers,
    });
    console.log(
      json
        ? JSON.stringify({...report, signer: report.signer ?? null, sha256: hash}, null, 2)
        : `${basename(path)}: edition ${report.edition}, ${report.files} files as they were packaged, ${toSigned(report)}\nsha256 ${hash}`,
    );
  } catch (error) {
    if (!(error instanceof PackageFault)) throw error;
    throw new VerbError(
      error.message
        .split('\n')
        .map((line) => `${basename(path)}: ${line}`)
        .join('\n'),
    );
  }
}

function toSigned({signer, isSigned}: PackageReport): string {
  if (signer !== undefined) return `signed by ${signer}`;
  return isSigned
    ? 'signed by somebody; whether by a signer you trust was not checked: give --allowed-signers'
    : 'not signed';
}
