import {existsSync, mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Command} from 'commander';
import {findEditions} from '../../src/edition';
import {sha256, readManifest} from '../../src/edition/freeze/manifest';
import {buildPackage} from '../../src/package/build-package';
import {checkPackage} from '../../src/package/check-package';
import {recordFilter} from '../../src/package/record-files';
import {signSums} from '../../src/package/signature';
import {SIGNATURE, SUMS, toSums} from '../../src/package/sums';
import {toZip} from '../../src/package/zip';
import {STAMP} from '../build';
import {digestSources} from '../digest-sources';
import {findBrowser} from '../find-browser';
import {assertNotArchived} from './assert-not-archived';
import {readEdition} from './compare';
import {printPdf} from './print-pdf';
import {resolveGiven} from './resolve-given';
import {createSteps, runVerb, VerbError} from './run-verb';

interface Options {
  key?: string;
  out?: string;
  pdf: boolean;
  json?: boolean;
}

export function addPackage(program: Command, siteDir: string): void {
  program
    .command('package')
    .description(
      'Makes one archive of a published edition that opens from disk without a network: pages, search, print edition, records, citations, hashes. Needs npm run build.',
    )
    .argument('<number>', 'the number of a published edition')
    .option('--key <file>', 'sign it with this OpenSSH private key')
    .option('--out <folder>', 'where to write it; packages in the project if left out')
    .option(
      '--no-pdf',
      'leave the PDF out, so that the archive is the same whatever browser a machine has',
    )
    .option('--json', 'print what was made as JSON')
    .action((name: string, options: Options) =>
      runVerb(siteDir, () => makePackage(siteDir, name, options)),
    );
}

async function makePackage(
  siteDir: string,
  name: string,
  {key, out, pdf, json}: Options,
): Promise<void> {
  assertNotArchived(siteDir, name, () => 'That is its package; it is not made again.');
  const found = findEditions(siteDir).some((folders) => folders.name === name)
    ? readManifest(siteDir, name)
    : undefined;
  if (!found)
    throw new VerbError(`Edition ${name} is not published; npm run edition -- list shows what is.`);
  const outDir = join(siteDir, 'build');
  if (
    !existsSync(join(outDir, STAMP)) ||
    readFileSync(join(outDir, STAMP), 'utf8') !== digestSources(siteDir)
  ) {
    throw new VerbError(
      'The site in build/ is not built from what stands here now. Run npm run build first.',
    );
  }
  const step = createSteps(key === undefined ? 4 : 5);
  step('gathering pages, records, search and citations');
  const isMission = process.env.PACKAGE_RELEASE === 'mission';
  const folder = `guidance-package-${name}${isMission ? '-mission' : ''}`;
  const files = await buildPackage({
    codeDir: join(__dirname, '../..'),
    siteDir,
    outDir,
    edition: readEdition(siteDir, name),
    manifest: found.manifest,
    isWanted: recordFilter(process.env),
    folder,
  });
  step('printing the PDF');
  const browser = pdf ? findBrowser() : undefined;
  if (browser) files.set('print.pdf', await print(browser.path, files, found.manifest.published));
  else
    console.error(
      pdf
        ? '    there is no browser here, so there is no PDF; print.html can be printed by any browser'
        : '    left out, as asked',
    );
  step('hashing every file');
  const sums = toSums(files);
  files.set(SUMS, Buffer.from(sums));
  if (key !== undefined) {
    step('signing the list of hashes');
    files.set(
      SIGNATURE,
      orStop('The package was not signed and not written', () => signSums(sums, resolveGiven(key))),
    );
  }
  step('writing the archive and checking it');
  const archive = toZip(files, folder, found.manifest.published);
  const report = orStop('The package was not written', () =>
    checkPackage(archive, {edition: name, allowedSigners: undefined}),
  );
  const to = out === undefined ? join(siteDir, 'packages') : resolveGiven(out);
  const file = `${folder}.zip`;
  mkdirSync(to, {recursive: true});
  writeFileSync(join(to, `${file}.part`), archive);
  renameSync(join(to, `${file}.part`), join(to, file));
  const made = {
    edition: name,
    file: join(out ?? 'packages', file),
    bytes: archive.length,
    files: report.files,
    sha256: sha256(Buffer.from(archive)),
    signed: report.isSigned,
    pdf: browser !== undefined,
  };
  console.log(
    json
      ? JSON.stringify(made, null, 2)
      : `${made.file}: ${made.files} files, ${(made.bytes / 1e6).toFixed(1)} MB, ${made.signed ? 'signed' : 'not signed'}\nsha256 ${made.sha256}`,
  );
}

async function print(
  browser: string,
  files: ReadonlyMap<string, Buffer>,
  day: string,
): Promise<Buffer> {
  try {
    return await printPdf(browser, files, day);
  } catch (error) {
    throw new VerbError(
      `The package was not written: the browser stopped while it printed the PDF (${(error as Error).message.split('\n')[0]}). Run it again, or leave the PDF out with --no-pdf.`,
    );
  }
}

/** @throws VerbError that says first what has not happened */
function orStop<T>(conclusion: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new VerbError(`${conclusion}: ${(error as Error).message}`);
  }
}
