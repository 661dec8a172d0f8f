import {join, relative} from 'node:path';
import type {Command} from 'commander';
import {readManifest} from '../../src/edition/freeze/manifest';
import {writeDownload, writePackage, type Download} from '../../src/package/write-package';
import {readBuiltEdition} from '../../src/site/edition-cache';
import {digestCode, editionKey} from '../../src/site/edition-key';
import {PARTS} from '../../src/site/edition-parts';
import {assertNotArchived} from './assert-not-archived';
import {findPublished} from './find-published';
import {resolveGiven} from './resolve-given';
import {createSteps, runVerb, VerbError} from './run-verb';

interface Options {
  key?: string;
  out?: string;
  pdf?: boolean;
  json?: boolean;
}

export function addPackage(program: Command, siteDir: string): void {
  program
    .command('package')
    .description(
      'Makes one archive of a published edition, signed where a key is given. It opens from ' +
        'disk without a network. Needs npm run build.',
    )
    .argument('<number>', 'the number of a published edition')
    .option('--key <file>', 'sign with this OpenSSH private key; SIGNING_KEY if left out')
    .option('--out <folder>', 'where to write it; packages in the project if left out')
    .option('--pdf', 'print the whole edition as a PDF beside the archive; needs Chromium')
    .option('--json', 'print what was made as JSON')
    .action((name: string, options: Options) =>
      runVerb(siteDir, () => makePackage(siteDir, name, options)),
    );
}

async function makePackage(siteDir: string, name: string, options: Options): Promise<void> {
  assertNotArchived(siteDir, name, () => 'That is its package; it is not made again.');
  const found = findPublished(siteDir).includes(name) ? readManifest(siteDir, name) : undefined;
  if (!found)
    throw new VerbError(`Edition ${name} is not published; npm run edition -- list shows what is.`);
  const built = readBuiltEdition(siteDir, name, editionKey(siteDir, name, digestCode(siteDir)));
  if (!built)
    throw new VerbError(
      `Edition ${name} is not built from what stands here now. Run npm run build first.`,
    );
  const given = options.key ?? process.env.SIGNING_KEY;
  const key = given === undefined || given === '' ? undefined : resolveGiven(given);
  const out = options.out === undefined ? join(siteDir, 'packages') : resolveGiven(options.out);
  const folder = join(built.folder, PARTS.edition);
  const {title, published, as_of: asOf} = found.manifest;
  const mission = process.env.PACKAGE_RELEASE === 'mission';
  const step = createSteps(options.pdf ? 2 : 1);
  step('packing the built folder');
  const input = {folder, edition: name, published, asOf, title, mission, key};
  const made = await orStop('The package was not written', () => writePackage(out, input));
  if (options.pdf) step('printing the PDF');
  const pdf = options.pdf
    ? await orStop('The package is written, but the PDF is not', async () => {
        // Loaded here, because what drives a browser takes half a second to load, and few print.
        const {printPdf} = await import('./print-pdf');
        const content = await printPdf(await assertBrowser(), folder, title, published);
        return writeDownload(made.file.replace(/\.zip$/, '.pdf'), content, key);
      })
    : undefined;
  if (options.json) return console.log(JSON.stringify({edition: name, ...made, pdf}, null, 2));
  for (const line of [made, ...(pdf ? [pdf] : [])].map((each) => toLine(siteDir, each)))
    console.log(line);
}

const toLine = (siteDir: string, {file, bytes, sha256, signature}: Download): string =>
  `${relative(siteDir, file)}: ${(bytes / 1e6).toFixed(1)} MB, ` +
  `${signature === undefined ? 'not signed' : 'signed'}\nsha256 ${sha256}`;

/** @throws Error in plain words where there is no browser */
async function assertBrowser(): Promise<string> {
  const {findBrowser} = await import('../find-browser');
  const browser = findBrowser();
  if (!browser) throw new Error('there is no Chromium here; set SRSG_BROWSER to one');
  return browser.path;
}

/** @throws VerbError that says first what has not happened */
async function orStop<T>(conclusion: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new VerbError(`${conclusion}: ${(error as Error).message}`);
  }
}
