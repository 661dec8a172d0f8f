import {readdirSync, readFileSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import type {Edition} from '../edition';
import {extractPage} from './extract-page';
import type {Section} from './section';

/**
 * Every section of an edition, read from its built pages, in the order of their addresses.
 * @param outDir the folder of the built site
 */
export function extractSections(outDir: string, edition: Edition): Section[] {
  const pages = readdirSync(join(outDir, edition.folders.name), {recursive: true, encoding: 'utf8'})
    .filter((path) => path === 'index.html' || path.endsWith(`${sep}index.html`))
    .map((path) => join(outDir, edition.folders.name, path))
    .map((file) => ({
      file,
      url: `/${relative(outDir, file)
        .split(sep)
        .join('/')
        .replace(/index\.html$/, '')}`,
    }))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
  return pages.flatMap(
    ({file, url}) => extractPage(readFileSync(file, 'utf8'), url, edition) ?? [],
  );
}
