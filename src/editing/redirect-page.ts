import {isMap, isSeq, type Document} from 'yaml';
import {editYaml} from './edit-yaml';
import type {FileChange} from './plan';
import type {Sources} from './sources';

const FILE = 'data/redirects.yml';
const HEAD =
  '# Where the readers of a page that is gone are sent. A page of the edition before must not be missing without a line here.\n';

/**
 * The changes with the address of a page led on, where it was published: a new line, and no line that leads from the
 * place where a page now stands. Other redirects to it have been led on with all other uses.
 * @param changes by path, without those of the page itself
 */
export function redirectPage(
  {edition, texts, published}: Sources,
  from: string,
  to: string,
  changes: ReadonlyMap<string, FileChange>,
): FileChange[] {
  const isPublished = published[0]?.pages.includes(from) ?? false;
  const returns = edition.redirects.some((redirect) => redirect.from === to);
  const others = [...changes.values()].filter(({path}) => path !== FILE);
  if (!isPublished && !returns) return [...changes.values()];
  const before = texts.get(FILE);
  const old = changes.get(FILE)?.after ?? before;
  const lines = edition.redirects.filter((redirect) => redirect.from !== to).length;
  if (lines === 0 && !isPublished) return [...others, {path: FILE, before, after: undefined}];
  const after =
    old === undefined
      ? `${HEAD}- from: ${from}\n  to: ${to}\n`
      : editYaml(old, FILE, (document) => {
          removeFrom(document, to);
          if (isPublished) document.add(document.createNode({from, to}));
        });
  return [...others, {path: FILE, before, after}];
}

function removeFrom({contents}: Document, from: string): void {
  if (!isSeq(contents)) return;
  contents.items = contents.items.filter((item) => !isMap(item) || item.get('from') !== from);
}
