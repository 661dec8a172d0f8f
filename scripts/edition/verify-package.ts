import {existsSync, readFileSync} from 'node:fs';
import {basename, resolve} from 'node:path';
import {sha256} from '../../src/edition/freeze/manifest';
import {checkPackage, PackageFault} from '../../src/package/check-package';
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
export function verifyPackage(siteDir: string, name: string | undefined, {package: file, allowedSigners, sha256: wanted}: PackageOptions, json: boolean): void {
  const path = resolve(siteDir, file);
  const signers = allowedSigners === undefined ? undefined : resolve(siteDir, allowedSigners);
  for (const needed of [path, ...(signers === undefined ? [] : [signers])]) if (!existsSync(needed)) throw new VerbError(`There is no file ${needed}`);
  const archive = readFileSync(path);
  const hash = sha256(archive);
  if (wanted !== undefined && wanted.toLowerCase() !== hash) throw new VerbError(`${basename(path)}: its hash is ${hash}, and not the one given`);
  try {
    const report = checkPackage(archive, {edition: name ?? /(\d+\.\d+)[^/]*\.zip$/.exec(basename(path))?.[1], allowedSigners: signers});
    const signed = report.signer === undefined ? (report.isSigned ? 'signed, but not checked by whom: give --allowed-signers' : 'not signed') : `signed by ${report.signer}`;
    console.log(json ? JSON.stringify({...report, signer: report.signer ?? null, sha256: hash}, null, 2) : `${basename(path)}: edition ${report.edition}, ${report.files} files as they were packaged, ${signed}\nsha256 ${hash}`);
  } catch (error) {
    if (!(error instanceof PackageFault)) throw error;
    throw new VerbError(error.message.split('\n').map((line) => `${basename(path)}: ${line}`).join('\n'));
  }
}
