import {readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {editionOf, foldersOf, isError, loadEdition, ProblemsError} from '../edition';
import {toRenderable} from '../remark/render-context';

/** What pages of an edition need to be rendered. */
export type RenderableEdition = ReturnType<typeof toRenderable>;

/** The edition a page belongs to; undefined for files outside editions. */
export type EditionSource = (file: string) => RenderableEdition | undefined;

/**
 * Loads each edition once and again whenever one of its files has changed (the development server keeps running).
 * @throws ProblemsError where an edition has problems; `npm run check` shows the same lines
 */
export function createEditionSource(siteDir: string): EditionSource {
  const loaded = new Map<string, {stamp: string; renderable: RenderableEdition}>();
  return (file) => {
    const name = editionOf(siteDir, file);
    if (name === undefined) return undefined;
    const folders = foldersOf(name);
    const stamp = stampOf([join(siteDir, folders.docs), join(siteDir, folders.data)]);
    const known = loaded.get(name);
    if (known?.stamp === stamp) return known.renderable;
    const {edition, problems} = loadEdition(siteDir, folders);
    const errors = problems.filter(isError);
    if (!edition || errors.length > 0) throw new ProblemsError(errors);
    const renderable = toRenderable(edition);
    loaded.set(name, {stamp, renderable});
    return renderable;
  };
}

/** Changes whenever a file below the folders is added, removed or written. */
export function stampOf(folders: readonly string[]): string {
  let count = 0;
  let newest = 0;
  const walk = (folder: string): void => {
    for (const entry of readdirSync(folder, {withFileTypes: true})) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) walk(path);
      else {
        count += 1;
        newest = Math.max(newest, statSync(path).mtimeMs);
      }
    }
  };
  folders.forEach(walk);
  return `${count}:${newest}`;
}
