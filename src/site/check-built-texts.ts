import {readdirSync, readFileSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import {sortProblems, type Problem, type Waiver} from '../edition';
import {toHarmProblem} from '../edition/checks/do-no-harm';
import {findHarmInAll} from '../edition/model/find-harm-in-all';
import type {PlainWords} from '../edition/model/find-names';
import {toOneLine, type Harm} from '../edition/model/harm';
import {toPassages} from './to-passages';

export interface TextsToCheck {
  /** What a person let stand. */
  waivers: readonly Pick<Waiver, 'kind' | 'words'>[];
  /** What is no part of a name; without it names are found only beside an act. */
  plain?: PlainWords;
  /** Which files say what was published, and can no longer be mended: what is found there warns. */
  isPublished?: (path: string) => boolean;
  /** Which files to read. Paths are those in the folder. */
  isWanted?: (path: string) => boolean;
}

/**
 * The gate against harm once more, over what readers get: the text of pages, records, feeds, the
 * search, documents. A fault in the code that makes them shows here, and nowhere else.
 * @param folder of an edition, or of the whole site
 * @param shownAs how problems name the folder
 */
export function checkBuiltTexts(
  folder: string,
  shownAs: string,
  {waivers, plain, isPublished = () => false, isWanted = () => true}: TextsToCheck,
): Problem[] {
  const stands = ({kind, words}: Harm): boolean =>
    waivers.some((waiver) => waiver.kind === kind && waiver.words === toOneLine(words));
  const paths = readdirSync(folder, {withFileTypes: true, recursive: true})
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(isWanted)
    .sort();
  /** Most passages stand in several files: each is judged once, in the first of them. */
  const firstFile = new Map<string, string>();
  for (const path of paths)
    for (const passage of toPassages(path, readFileSync(join(folder, path))))
      if (!firstFile.has(passage)) firstFile.set(passage, path);
  const passages = [...firstFile.keys()];
  const problems = findHarmInAll(passages, false, plain)
    .filter(({harm}) => !stands(harm))
    .map(({text, harm}): Problem => {
      const path = firstFile.get(passages[text] ?? '') ?? '';
      const place = {file: `${shownAs}/${path}`, line: 1, column: 1, where: 'text'};
      return {
        ...toHarmProblem(harm, place),
        cure: 'mend the page, record or word that it comes from, or the code that makes this file',
        rule: 'built-harm',
        ...(isPublished(path) ? {level: 'warning'} : {}),
      };
    });
  return sortProblems(problems);
}
