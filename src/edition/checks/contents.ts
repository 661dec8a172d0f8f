import type {Edition} from '../model/edition';
import {findHarm} from '../model/harm';
import {namedInSidebars} from '../model/named-in-sidebars';
import type {Problem} from '../model/problem';
import {didYouMean} from '../model/suggest';
import {FIRST} from '../read/line-index';
import {toHarmProblem} from './do-no-harm';

const CONTENTS = {file: 'sidebars.ts', ...FIRST, where: 'contents'};

/**
 * Every page stands in the contents; one that does not can be found by nobody who does not search for it. And what
 * stands in the contents is a page, or a folder with pages.
 */
export function checkContents({pages, folders}: Edition, sidebars: unknown): Problem[] {
  if (sidebars === undefined) return [];
  const named = namedInSidebars(sidebars);
  const ids = pages.map(({path}) => path.replace(/\.md$/, ''));
  const isIn = (id: string, folder: string): boolean =>
    folder === '.' || id.startsWith(`${folder}/`);
  const say = (what: string, cure: string): Problem => ({
    ...CONTENTS,
    what,
    cure,
    rule: 'contents',
  });
  return [
    ...named.pages
      .filter((id) => !ids.includes(id))
      .map((id) =>
        say(
          `name the page ${id}, which ${folders.docs} does not hold`,
          didYouMean(id, ids, 'correct the name, or write the page'),
        ),
      ),
    ...named.folders
      .filter((folder) => !ids.some((id) => isIn(id, folder)))
      .map((folder) =>
        say(`name the folder ${folder}, which holds no page`, 'correct the name, or take it out'),
      ),
    ...named.others.map((kind) =>
      say(`hold an entry of the kind "${kind}"`, 'name a page, a folder, or a group of them'),
    ),
    ...named.labels
      .flatMap((label) => findHarm(label))
      .map((harm) => toHarmProblem(harm, CONTENTS)),
    ...pages
      .filter(
        ({path}) =>
          !named.pages.includes(path.replace(/\.md$/, '')) &&
          !named.folders.some((folder) => isIn(path, folder)),
      )
      .map(({file}) => ({
        file,
        ...FIRST,
        where: 'file',
        what: 'stands outside of the contents',
        cure: 'move it into the folder of a part, or add its folder to the parts in src/edition/model/folders.ts',
        rule: 'contents',
      })),
  ];
}
