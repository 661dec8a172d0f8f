import {findHomes} from '../edition';
import {didYouMean} from '../edition/model/suggest';
import {findUses, toPageFile, type Found} from './find-uses';
import {toHanging, toObstructed, type FileChange, type Plan} from './plan';
import {redirectPage} from './redirect-page';
import {rewriteUses} from './rewrite-uses';
import type {Sources} from './sources';

const SHOWN = 5;

/** @param to the page that says it now, where the page was published */
export function deletePage(sources: Sources, path: string, to: string | undefined): Plan {
  const title = `Delete the page ${path}`;
  const {edition, texts, published} = sources;
  const others = edition.pages.map((page) => page.path).filter((other) => other !== path);
  if (others.length === edition.pages.length)
    return toObstructed(title, [
      `There is no page "${path}"; ${didYouMean(path, others, 'give its file below docs/')}`,
    ]);
  // Redirects to it lead on to the page that takes its place.
  const leadsOn = (use: Found): boolean => use.where === 'redirect' && to !== undefined;
  const found = findUses(sources, {kind: 'page', path}).filter(
    ({file}) => file !== toPageFile(path),
  );
  const uses = found.filter((use) => !leadsOn(use));
  const obstacles = [
    ...toHanging(uses, path),
    ...recordsLivingOn(sources, path),
    ...(published[0]?.pages.includes(path) && to === undefined
      ? ['It is published. Name the page that says it now: --to PAGE.']
      : []),
    ...(to !== undefined && !others.includes(to)
      ? [`There is no page "${to}"; ${didYouMean(to, others, 'name a page that exists')}`]
      : []),
  ];
  if (obstacles.length > 0) return toObstructed(title, obstacles, uses);
  const file = toPageFile(path);
  const gone: FileChange = {path: file, before: texts.get(file), after: undefined};
  return {
    title,
    changes: [gone, ...(to === undefined ? [] : leadOn(sources, path, to, found.filter(leadsOn)))],
    uses,
    obstacles: [],
    afterwards: [],
  };
}

function leadOn(sources: Sources, from: string, to: string, uses: readonly Found[]): FileChange[] {
  const changes = rewriteUses(sources, uses, {from, to, toUrl: () => to});
  return redirectPage(sources, from, to, changes);
}

function recordsLivingOn({edition}: Sources, path: string): string[] {
  const ids = [...findHomes(edition)]
    .filter(([, homes]) => homes.some(({page}) => page.path === path))
    .map(([id]) => id);
  const shown = ids.slice(0, SHOWN).join(', ') + (ids.length > SHOWN ? ' …' : '');
  return ids.length === 0
    ? []
    : [
        `${ids.length} of the records live on it (${shown}); give them a home on another page first.`,
      ];
}
