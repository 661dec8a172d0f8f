import {join} from 'node:path';
import {build} from 'esbuild';
import type {Edition} from '../edition';
import {editionSections} from '../search/edition-sections';
import {mergeEditions} from '../search/merge-editions';
import {packStore} from '../search/pack-store';
import {toScriptFile} from '../search/script-file';
import {MANIFEST} from '../search/store-file';
import {toDocument, type PackageAbout} from './plain-page';
import {PACKAGE_WORDS as WORDS} from './words';

/** The search of one edition for pages opened from disk: its page, its script and its store as scripts. */
export async function buildSearchFiles(
  codeDir: string,
  outDir: string,
  edition: Edition,
  about: PackageAbout,
): Promise<[path: string, text: string][]> {
  const {manifest, blocks} = packStore(mergeEditions([editionSections(outDir, edition)]));
  const bundle = await build({
    entryPoints: [join(codeDir, 'src/package/offline-search.ts')],
    absWorkingDir: codeDir,
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  });
  const store = [{file: MANIFEST, content: manifest}, ...blocks].map(
    ({file, content}): [string, string] => [`search/${file}.js`, toScriptFile(file, content)],
  );
  return [
    ['search.html', toSearchPage(edition.folders.name, about)],
    ['assets/search.js', bundle.outputFiles[0]!.text],
    ...store,
  ];
}

function toSearchPage(name: string, about: PackageAbout): string {
  const body = `<h1>${WORDS.search}</h1>
<noscript><p>${WORDS.searchNeedsScript}</p></noscript>
<div role="search" data-edition="${name}" hidden>
<p><label for="words">Words, a symbol or an acronym</label></p>
<p><input id="words" class="offline__field" type="search" autocomplete="off" autocapitalize="off" spellcheck="false"></p>
<p role="status"></p>
<div class="offline__notes" aria-live="polite"></div>
<ul class="offline__found"></ul>
</div>`;
  return toDocument(
    body,
    {path: 'search.html', title: WORDS.search, scripts: ['assets/search.js']},
    about,
  );
}
