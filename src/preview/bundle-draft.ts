import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'esbuild';
import {toStyleSheet} from '../site/load-assets';

/** What stands in the one file of a draft. */
export interface DraftAssets {
  styles: string;
  script: string;
}

/** The styles of the site with those of the draft, and the script of its comments. */
export async function bundleDraft(codeDir: string): Promise<DraftAssets> {
  const {outputFiles} = await build({
    absWorkingDir: codeDir,
    entryPoints: [join('src', 'preview', 'client', 'main.ts')],
    write: false,
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2019',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    tsconfigRaw: '{}',
  });
  const own = readFileSync(join(codeDir, 'src/preview/draft.css'), 'utf8');
  const site = Buffer.from(toStyleSheet(codeDir, 'page.css')).toString('utf8');
  return {
    styles: `${site}\n${own}`,
    // It stands in the page: nothing in it may end its element.
    script: (outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script'),
  };
}
