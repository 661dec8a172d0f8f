import {didYouMean} from '../edition/model/suggest';
import {toPagePath} from './plan-rename';
import {toObstructed, type Plan} from './plan';
import {redirectPage} from './redirect-page';
import type {Sources} from './sources';

/** What it takes to lead the readers of a published page that is gone to the page that says it now. */
export function planRedirect(sources: Sources, gone: string, target: string): Plan {
  const [from, to] = [toPagePath(gone), toPagePath(target)];
  const title = `Lead readers of ${from} to ${to}`;
  const {edition, published} = sources;
  const pages = edition.pages.map(({path}) => path);
  const obstacles = [
    ...(pages.includes(from) ? [`"${from}" is a page; its readers find it.`] : []),
    ...(pages.includes(to)
      ? []
      : [`There is no page "${to}"; ${didYouMean(to, pages, 'name a page that exists')}`]),
    ...(edition.redirects.some((redirect) => redirect.from === from)
      ? [`"${from}" is led on already; change the line in data/redirects.yml.`]
      : []),
    ...(published[0]?.pages.includes(from) ? [] : [`"${from}" was no page of the last edition.`]),
  ];
  if (obstacles.length > 0) return toObstructed(title, obstacles);
  const changes = redirectPage(sources, from, to, new Map());
  return {title, changes, uses: [], obstacles: [], afterwards: []};
}
