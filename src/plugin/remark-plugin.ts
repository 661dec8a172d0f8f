import {relative, sep} from 'node:path';
import type {Root} from 'mdast';
import type {VFile} from 'vfile';
import {renderPackage} from '../remark/remark-package';
import type {Release} from '../remark/render-context';
import {createEditionSource} from './create-edition-source';

interface Options {
  siteDir: string;
  release: Release;
  /** Ties the bundler's cache of pages to the data: a change in YAML alone changes this option. */
  digest: string;
}

/** The Markdown extension as the site uses it: each page gets the records of its own edition. */
export default function remarkPlugin({siteDir, release}: Options) {
  const editionFor = createEditionSource(siteDir);
  return (tree: Root, file: VFile): void => {
    const found = editionFor(file.path);
    if (!found) return;
    const path = relative(siteDir, file.path).split(sep).join('/');
    const page = found.edition.pages.find((entry) => entry.file === path);
    if (!page) throw new Error(`${path} is not a page of edition ${found.edition.folders.name}`);
    renderPackage(tree, {...found, page, release, shown: [], termCounts: new Map()});
  };
}
