import {copyFileSync, cpSync, mkdirSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {isLeftover} from '../edition/model/file-names';
import {browserslistToTargets, bundle} from 'lightningcss';
import {bundleClient} from '../client/bundle';

/** The oldest browsers that styles are written for, as in `package.json`. */
const BROWSERS = ['chrome 80', 'firefox 78', 'safari 14'];

/** Style sheets: one of all pages, and one that comes with the script of a tool. */
const SHEETS = ['page.css', 'tools.css'] as const;

/** A style sheet, small, and in words that the oldest supported browsers know. */
export function toStyleSheet(siteDir: string, sheet: (typeof SHEETS)[number]): Uint8Array {
  return bundle({
    filename: join(siteDir, 'src/css', sheet),
    minify: true,
    targets: browserslistToTargets(BROWSERS),
  }).code;
}

/** What the pages of a folder load: `assets/page.css`, its scripts, the sign of the package. */
export async function writeAssets(siteDir: string, folder: string): Promise<void> {
  const assets = join(folder, 'assets');
  mkdirSync(assets, {recursive: true});
  for (const sheet of SHEETS) writeFileSync(join(assets, sheet), toStyleSheet(siteDir, sheet));
  for (const [file, code] of await bundleClient(siteDir)) writeFileSync(join(assets, file), code);
  copyFileSync(join(siteDir, 'static/mark.svg'), join(assets, 'mark.svg'));
  cpSync(join(siteDir, 'static/templates'), join(folder, 'templates'), {
    recursive: true,
    filter: (path) => !isLeftover(basename(path)),
  });
}
