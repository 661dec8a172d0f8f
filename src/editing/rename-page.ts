import {posix} from 'node:path';
import {didYouMean} from '../edition/model/suggest';
import {renameInLink, replaceAt, replaceInNode} from './edit-page';
import {addressBelow} from './find-mentions';
import {pageLinks} from '../edition/model/page-links';
import {findUses, toPageFile} from './find-uses';
import {obstaclesToPage} from './find-obstacles';
import {toObstructed, type FileChange, type Plan} from './plan';
import {redirectPage} from './redirect-page';
import {rewriteUses} from './rewrite-uses';
import type {Sources} from './sources';

/** Moves a page to another file, with every link to it and from it, and leads its published address on; also where that was begun by hand. */
export function renamePage(sources: Sources, from: string, to: string): Plan {
  const {edition, texts} = sources;
  const title = `Rename the page ${from} to ${to}`;
  const page = edition.pages.find(({path}) => path === from);
  const known = edition.pages.map(({path}) => path);
  const uses = findUses(sources, {kind: 'page', path: from});
  /** Its file was moved by hand, and others still lead to the old one. */
  const isHalfDone = !page && known.includes(to) && uses.length > 0;
  if (!page && !isHalfDone)
    return toObstructed(title, [
      `There is no page "${from}"; ${didYouMean(from, known, 'give its file below docs/, for example report/safety.md')}`,
    ]);
  const obstacles = [
    ...(isHalfDone ? [] : obstaclesToPage(sources, to)),
    ...(from === 'index.md' ? ['The start page keeps its place.'] : []),
  ];
  if (obstacles.length > 0) return toObstructed(title, obstacles, uses);

  const changes = rewriteUses(sources, uses, {
    from,
    to,
    mention: addressBelow(to),
    toUrl: ({file, anchor}) => toLink(file.slice('docs/'.length), to, anchor),
  });
  if (!page)
    return {
      title: `Lead to ${to} wherever ${from} is named`,
      changes: redirectPage(sources, from, to, changes),
      uses,
      obstacles: [],
      afterwards: [],
    };
  const file = toPageFile(from);
  const before = texts.get(file) ?? '';
  // Links of the page to itself by its name are its own, and move with it.
  const after = replaceAt(
    before,
    pageLinks(page)
      .filter(({isOwn}) => !isOwn)
      .map(({node, to: target, anchor}) =>
        replaceInNode(before, node, (source) =>
          renameInLink(source, node.url, toLink(to, target === from ? to : target, anchor)),
        ),
      ),
  );
  changes.delete(file);
  const moved: FileChange[] = [
    {path: toPageFile(to), before: undefined, after},
    {path: file, before, after: undefined},
  ];
  return {
    title,
    changes: [...moved, ...redirectPage(sources, from, to, changes)],
    uses,
    obstacles: [],
    afterwards: [],
  };
}

/** The link from one page to another, as a path beside it: `safety.md`, `../report/safety.md#answer`. */
function toLink(from: string, to: string, anchor: string | undefined): string {
  const path = posix.relative(posix.dirname(from), to);
  return anchor === undefined ? path : `${path}#${anchor}`;
}
