import {writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {countOf, formatProblem, isError, ProblemsError} from '../src/edition';
import {openRenderedEdition, shownEdition} from '../src/plugin/rendered-edition';
import {PARTS} from '../src/site/edition-parts';
import {finishEdition} from '../src/site/finish-edition';
import {writeEditionPackage} from '../src/site/write-edition-package';

/**
 * Builds one edition into a folder: run by `build.ts`, in a process of its own for each, so that
 * the memory of one is free before the next begins. `GUIDANCE_EDITION` names the edition.
 */
async function buildEdition(siteDir: string, outDir: string): Promise<void> {
  process.env.NODE_ENV = 'production';
  // The text is as small as it gets already.
  process.env.SKIP_HTML_MINIFICATION = 'true';
  process.env.DOCUSAURUS_GENERATED_FILES_DIR_NAME = `.docusaurus/${shownEdition()}`;
  const rendered = openRenderedEdition(siteDir);
  const {build} = createRequire(__filename)('@docusaurus/core/lib/commands/build/build.js') as {
    build(siteDir: string, options: {outDir: string; minify: boolean}): Promise<void>;
  };
  await build(siteDir, {outDir, minify: false});
  const problems = await finishEdition(siteDir, outDir, rendered);
  if (problems.some(isError)) throw new ProblemsError(problems);
  const download = writeEditionPackage(siteDir, outDir, rendered);
  writeFileSync(join(outDir, PARTS.download), JSON.stringify(download ?? null));
}

async function main(): Promise<void> {
  const outDir = process.argv[2];
  if (outDir === undefined) throw new Error('Name the folder to build into.');
  try {
    await buildEdition(process.cwd(), outDir);
  } catch (error) {
    if (error instanceof ProblemsError)
      console.error([...error.problems.map(formatProblem), countOf(error.problems)].join('\n'));
    else console.error(error);
    process.exitCode = 1;
  }
}

void main();
