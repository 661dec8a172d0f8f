import type {Edition, PageRedirect} from '../model/edition';
import {pageAddress} from '../model/page-address';
import type {EditionIndex} from '../model/edition-index';
import type {Problem} from '../model/problem';
import {FIRST} from '../read/line-index';
import {didYouMean} from '../model/suggest';
import type {Check} from './check';
import {addressOf, isTaken} from './page-addresses';

/** A redirect leads from a page that is gone to a page that is there. */
export const redirects: Check = {
  name: 'redirect',
  needs: 'files',
  run: (edition) => {
    const pages = new Map(edition.pages.map((page) => [page.path, addressOf(edition, page)]));
    const seen = new Set<string>();
    return edition.redirects.flatMap((redirect): Problem[] => {
      const fault = faultOf(redirect, pages, seen);
      seen.add(redirect.from);
      return fault ? [{...redirect.place, where: redirect.from, ...fault, rule: 'redirect'}] : [];
    });
  },
};

function faultOf(
  {from, to}: PageRedirect,
  pages: ReadonlyMap<string, string>,
  seen: ReadonlySet<string>,
): {what: string; cure: string} | undefined {
  if (seen.has(from)) return {what: 'is redirected twice', cure: 'keep one of the two'};
  if (pages.has(from))
    return {
      what: 'is a page, and cannot be redirected as well',
      cure: 'remove the page, or the redirect',
    };
  const address = pageAddress('', from).slice(1);
  if (isTaken(address) || [...pages.values()].includes(address))
    return {
      what: `stands for the address ${address}, where something else is`,
      cure: 'remove it; readers of that address find what is there now',
    };
  return pages.has(to)
    ? undefined
    : {
        what: `leads to ${to}, and there is no such page`,
        cure: didYouMean(to, pages.keys(), 'name a page that exists'),
      };
}

/** Pages of an earlier edition that a later one neither holds nor redirects. */
export function checkRemovedPages(earlier: EditionIndex, later: Edition): Problem[] {
  const known = new Set([
    ...later.pages.map((page) => page.path),
    ...later.redirects.map(({from}) => from),
  ]);
  return earlier.pages
    .filter((path) => !known.has(path))
    .map((path) => ({
      file: `${later.folders.data}/redirects.yml`,
      ...FIRST,
      where: path,
      what: `is a page of edition ${earlier.edition} that is gone, and nothing says where its readers are sent`,
      cure: `add a line {from: ${path}, to: …}`,
      rule: 'redirect',
    }));
}
