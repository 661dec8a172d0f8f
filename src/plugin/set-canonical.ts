import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import {findHtmlFiles} from './find-html-files';

const CANONICAL = /(<link[^>]*rel="?canonical"?[^>]*href="?)([^"\s>]+)/;

/** Every page of another edition names the page of the current one as the one to keep, where that has it. */
export function setCanonical(outDir: string, current: string, others: readonly string[]): void {
  for (const name of others) {
    const folder = join(outDir, name);
    if (!existsSync(folder)) continue;
    for (const file of findHtmlFiles(folder)) {
      const path = relative(folder, file).split(sep).join('/');
      if (!existsSync(join(outDir, current, path))) continue;
      const html = readFileSync(file, 'utf8');
      const changed = html.replace(CANONICAL, (_, start: string, address: string) => start + address.replace(`/${name}/`, `/${current}/`));
      if (changed !== html) writeFileSync(file, changed);
    }
  }
}
