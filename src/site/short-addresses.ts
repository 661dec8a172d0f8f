import {toRelativeLink} from '../remark/page-path';
import {WORDS} from '../words/en';
import {toRedirectPage} from './redirect-page';
import {currentOf, type SiteEdition} from './site-edition';

/** `/report/` leads to the same page of the current edition, and so does the address of a page that has moved since. */
export function toShortAddresses(editions: readonly SiteEdition[]): [path: string, html: string][] {
  const current = currentOf(editions);
  const {name, pages, redirects} = current;
  const titles = new Map(pages.map(({path, title}) => [path, title]));
  const lead = (from: string, to: string, title: string): [string, string] => [
    `${from}index.html`,
    toRedirectPage(toRelativeLink(from, to), title),
  ];
  return [
    ...pages
      .filter(({path}) => path !== '')
      .map(({path, title}) => lead(path, `${name}/${path}`, title)),
    ...redirects.map(({from, to}) => lead(from, `${name}/${to}`, titles.get(to) ?? current.title)),
    lead('search/', `${name}/search/`, WORDS.search),
    ...editions.map((edition) =>
      lead(`search/a-to-z/${edition.name}/`, `${edition.name}/search/a-to-z/`, WORDS.search),
    ),
  ];
}
