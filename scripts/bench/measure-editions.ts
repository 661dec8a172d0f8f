import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {copySite, cutNext} from './copy-site';
import {createRandom} from './create-random';
import {measureWeights, type Weights} from './measure-weights';
import {runMeasured, type Measured} from './run-measured';
import {buildStock} from './stock-site';

/** What a site with so many published editions costs, beside the one being written. */
export interface EditionsFigures {
  editions: number;
  /** With nothing kept from before. */
  cold?: Measured & Weights;
  /** After one word of the edition being written has changed. */
  oneWord?: Measured;
  /** A stock Docusaurus site of the same Markdown with the same editions, with nothing kept from before. */
  stock?: Measured & Weights;
  /** Why a build failed: the end of what it printed. */
  failed?: string;
}

const SEED = 2004;

/**
 * Builds the site with more and more editions, each cut from the real content with some pages
 * amended. Works on a copy in the folder for temporary files, which goes in any case.
 * @param counts ascending
 */
export async function measureEditions(
  siteDir: string,
  counts: readonly number[],
  onProgress: (step: string) => void,
): Promise<EditionsFigures[]> {
  const dir = copySite(siteDir);
  const remove = (): void => rmSync(dir, {recursive: true, force: true});
  const control = new AbortController();
  const stop = (): never => {
    control.abort();
    remove();
    process.exit(130);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    const random = createRandom(SEED);
    const figures: EditionsFigures[] = [];
    let editions = 0;
    for (const count of counts) {
      while (editions < count) {
        onProgress(`cutting edition ${editions + 1} of ${count}`);
        cutNext(dir, ++editions, random);
      }
      figures.push(await measureBuilds(dir, count, control.signal, onProgress));
    }
    return figures;
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    remove();
  }
}

/** A build that fails is a figure too: those before it stand. */
async function measureBuilds(
  dir: string,
  editions: number,
  stop: AbortSignal,
  onProgress: (step: string) => void,
): Promise<EditionsFigures> {
  const build = (): Promise<Measured> =>
    runMeasured(['--import', 'tsx', join(dir, 'scripts/build.ts')], {cwd: dir, stop});
  const figures: EditionsFigures = {editions};
  try {
    for (const kept of ['.editions', '.docusaurus', 'node_modules/.cache'])
      rmSync(join(dir, kept), {recursive: true, force: true});
    onProgress(`building the site with ${editions} published, cold`);
    figures.cold = {...(await build()), ...measureWeights(join(dir, 'build'))};
    onProgress('building it again with one word changed');
    const page = join(dir, 'docs/report/index.md');
    const text = readFileSync(page, 'utf8');
    writeFileSync(page, `${text.trimEnd()}\n\nOne word.\n`);
    figures.oneWord = await build();
    writeFileSync(page, text);
    onProgress('building a stock Docusaurus site of the same Markdown');
    figures.stock = await buildStock(dir, editions, stop);
  } catch (error) {
    figures.failed = (error as Error).message;
  }
  return figures;
}
