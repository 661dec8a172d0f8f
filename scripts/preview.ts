import {existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync} from 'node:fs';
import {basename, dirname, join, relative, sep} from 'node:path';
import {Command} from 'commander';
import {foldersOf, loadEdition, NEXT, ProblemsError, type Edition} from '../src/edition';
import {didYouMean} from '../src/edition/model/suggest';
import {MAX_BYTES} from '../src/edition/read/parse-yaml';
import {readVersions} from '../src/edition/read/read-versions';
import {bundleDraft} from '../src/preview/bundle-draft';
import {toDraftPage} from '../src/preview/draft-page';
import {takeComments} from '../src/preview/take-comments';
import {toDraftThings} from '../src/preview/to-draft-things';
import {resolveGiven} from './edition/resolve-given';
import {systemMessage} from './system-message';

/** What cannot be done as it was asked; its message is all a reader needs. */
export class PreviewError extends Error {}

/**
 * Pages and records that were named: by the file of a page, by an id, or by a file of records, which
 * stands for all in it.
 * @throws PreviewError where there is no such thing
 */
export function toNames(edition: Edition, given: readonly string[], siteDir: string): Set<string> {
  const entries = [...edition.records.values()];
  const known = [...edition.pages.map(({path}) => path), ...edition.records.keys()];
  return new Set(
    given.flatMap((word) => {
      if (known.includes(word)) return [word];
      const file = relative(siteDir, resolveGiven(word)).split(sep).join('/');
      const page = edition.pages.find((one) => one.file === file);
      if (page) return [page.path];
      const inFile = entries.filter((entry) => entry.file === file);
      if (inFile.length > 0) return inFile.map(({id}) => id);
      const hint = didYouMean(
        word,
        known,
        'name the file of a page, the id of a record, or its file',
      );
      throw new PreviewError(
        `${word} is no page and no record of the edition being written; ${hint}`,
      );
    }),
  );
}

/** @returns the path of the draft, and how many pages and records it shows */
async function writeDraft(
  siteDir: string,
  given: readonly string[],
  to: string | undefined,
): Promise<{path: string; count: number}> {
  const edition = load(siteDir, NEXT);
  const [latest] = readVersions(siteDir).names;
  const earlier = latest === undefined ? undefined : load(siteDir, latest);
  const names = given.length > 0 ? toNames(edition, given, siteDir) : undefined;
  const things = toDraftThings(edition, earlier, names);
  const {edition: number, as_of: asOf} = edition.about;
  if (things.length === 0)
    throw new PreviewError(
      `Nothing has changed since edition ${latest}, so there is nothing to show.`,
    );
  const html = toDraftPage(
    {edition: number, asOf, since: earlier?.about.edition, things},
    await bundleDraft(join(__dirname, '..')),
  );
  const path =
    to === undefined ? join(siteDir, 'drafts', `draft-${number}.html`) : resolveGiven(to);
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(`${path}.aside`, html);
  renameSync(`${path}.aside`, path);
  return {path, count: things.length};
}

/** Problems of an edition that can be read all the same do not stop a draft of it. */
function load(siteDir: string, name: string): Edition {
  const {edition, problems} = loadEdition(siteDir, foldersOf(name));
  if (!edition) throw new ProblemsError(problems);
  return edition;
}

/** @returns what was taken in, in words */
function takeIn(siteDir: string, path: string): string {
  if (!existsSync(path)) throw new PreviewError(`There is no file ${path}.`);
  if (statSync(path).size > MAX_BYTES)
    throw new PreviewError(`${path} is over 1 MB, which no draft saves. Nothing was taken in.`);
  const raw = readFileSync(path, 'utf8');
  const {fresh, known} = takeComments(siteDir, load(siteDir, NEXT), raw, basename(path));
  return `${fresh} ${fresh === 1 ? 'comment' : 'comments'} taken in${known > 0 ? `, ${known} known already` : ''}. The desk shows them beside their page or record: npm run edit`;
}

async function main(): Promise<void> {
  const program = new Command('preview')
    .description(
      'Makes one file for a reviewer: pages and records as they are now, with what changed since the last edition beside them. ' +
        'It opens from a disk, and saves comments as a file that --comments takes in.',
    )
    .argument('[names...]', 'pages, records or files; all that changed where none is named')
    .option('--to <file>', 'where to write it; drafts/draft-<number>.html where it is left out')
    .option('--comments <file>', 'take in the comments of a reviewer')
    .parse();
  const {to, comments} = program.opts<{to?: string; comments?: string}>();
  try {
    if (comments !== undefined) {
      console.log(takeIn(process.cwd(), resolveGiven(comments)));
      return;
    }
    const {path, count} = await writeDraft(process.cwd(), program.args, to);
    const size = (statSync(path).size / 1e6).toFixed(1);
    console.log(`${path}\n${count} pages and records, ${size} MB. Send this file to the reviewer.`);
  } catch (error) {
    const isTold = error instanceof PreviewError || error instanceof ProblemsError;
    const message = isTold ? error.message : systemMessage(error);
    if (message === undefined) throw error;
    console.error(message);
    process.exitCode = 1;
  }
}

if (require.main === module) void main();
