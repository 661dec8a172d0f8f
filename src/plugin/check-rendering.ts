import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Edition, Problem} from '../edition';
import {parseFrontMatter} from '../edition/read/parse-front-matter';
import {parsePage} from '../edition/read/parse-page';
import {renderPackage} from '../remark/remark-package';
import {toRenderable} from '../remark/render-context';

/** The pages of an edition that today's code cannot turn into markup, each with the reason. */
export function checkRendering(siteDir: string, edition: Edition): Problem[] {
  const shared = toRenderable(edition);
  return edition.pages.flatMap((page): Problem[] => {
    try {
      const tree = parsePage(
        parseFrontMatter(readFileSync(join(siteDir, page.file), 'utf8'), page.file).content,
      );
      renderPackage(tree, {...shared, page, release: 'public', shown: [], termCounts: new Map()});
      return [];
    } catch (error) {
      return [
        {
          file: page.file,
          line: 1,
          column: 1,
          where: 'page',
          what: `cannot be shown any more: ${(error as Error).message}`,
          cure: 'keep the code able to show every published edition; add, never rename or remove',
          rule: 'frozen',
        },
      ];
    }
  });
}
