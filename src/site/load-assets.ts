import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {browserslistToTargets, bundle} from 'lightningcss';
import {bundleClient} from '../client/bundle';
import {isLeftover} from '../edition/model/file-names';

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

/** What the pages of a folder load, by path: `assets/page.css`, scripts, the sign of the package, templates. */
export async function loadAssets(siteDir: string): Promise<Map<string, Uint8Array>> {
  const read = (path: string): Uint8Array => readFileSync(join(siteDir, 'static', path));
  const templates = readdirSync(join(siteDir, 'static/templates')).filter(
    (file) => !isLeftover(file),
  );
  return new Map([
    ...SHEETS.map((sheet) => [`assets/${sheet}`, toStyleSheet(siteDir, sheet)] as const),
    ...[...(await bundleClient(siteDir))].map(([file, code]) => [`assets/${file}`, code] as const),
    ['assets/mark.svg', read('mark.svg')] as const,
    ...templates.map((file) => [`templates/${file}`, read(`templates/${file}`)] as const),
  ]);
}
