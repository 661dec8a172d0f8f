import {existsSync, readFileSync, statSync} from 'node:fs';
import {join, posix, relative, sep} from 'node:path';
import {sortProblems, type Problem} from '../edition';
import {findHtmlFiles} from './find-html-files';
import {compressed, readBuiltPage, type BuiltPage} from './read-built-page';

/** HTML, styles and script of one page, compressed: what a reader on a weak line waits for. */
export const MAX_PAGE_BYTES = 75_000;

type Report = (what: string, cure: string, rule: string) => void;

/**
 * What is wrong with built pages: broken links and anchors, doubled ids, anything loaded from
 * elsewhere, weight. Links that leave the folder are left to the check of the whole site.
 * @param folder of an edition, or of the whole site
 * @param shownAs how problems name the folder
 * @param isWanted which pages to check, by their path in the folder; their links may lead to any page
 */
export function checkBuiltPages(
  folder: string,
  shownAs: string,
  isWanted: (path: string) => boolean = () => true,
): Problem[] {
  const problems: Problem[] = [];
  const open = createReader(folder);
  const weigh = createScales(folder);
  const paths = findHtmlFiles(folder).map((file) => relative(folder, file).split(sep).join('/'));
  for (const path of paths.filter(isWanted)) {
    const page = open(path);
    if (!page) continue;
    const report: Report = (what, cure, rule) =>
      problems.push({
        file: `${shownAs}/${path}`,
        line: 1,
        column: 1,
        where: 'page',
        what,
        cure,
        rule,
      });
    checkPage(page, report);
    checkLinks(folder, path, page, open, report);
    checkWeight(weigh(path, page), report);
  }
  return sortProblems(problems);
}

type Open = (path: string) => BuiltPage | undefined;

/** Reads each page once, when it or a link to it is checked. */
function createReader(folder: string): Open {
  const known = new Map<string, BuiltPage>();
  return (path) => {
    const file = join(folder, path);
    if (!known.has(path) && path.endsWith('.html') && isFile(file))
      known.set(path, readBuiltPage(readFileSync(file, 'utf8')));
    return known.get(path);
  };
}

function checkPage({doubled, resources, forbidden, policies}: BuiltPage, report: Report): void {
  for (const id of doubled)
    report(`uses the id ${id} twice`, 'give each place its own id', 'built-id');
  for (const address of resources)
    if (/^([a-z]+:)?\/\//i.test(address))
      report(`loads ${address}`, 'serve it from the site itself', 'built-foreign');
  for (const found of forbidden)
    report(
      `holds ${found}`,
      'remove it, or name it in src/edition/model/foreign-markup.ts where it is safe',
      'built-forbidden',
    );
  if (policies !== 1)
    report('does not carry its policy', 'build with npm run build', 'built-policy');
}

function checkLinks(
  folder: string,
  path: string,
  {links, resources}: BuiltPage,
  open: Open,
  report: Report,
): void {
  const say = (href: string, fault: string): void =>
    report(`links to ${href}, ${fault}`, 'correct the link', 'built-link');
  for (const href of [...links, ...resources]) {
    if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(href)) continue;
    if (href.startsWith('/')) {
      say(href, 'which counts from the root of a server');
      continue;
    }
    const [address = '', anchor] = href.split('#');
    const target = address === '' ? path : posix.join(posix.dirname(path), address);
    if (target.startsWith('../')) continue;
    const page = open(target);
    if (page === undefined) {
      if (!isFile(join(folder, target))) say(href, 'which was not built');
    } else if (anchor && !page.ids.has(decodeURIComponent(anchor)))
      say(href, 'and there is no such place on that page');
  }
}

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

function checkWeight(bytes: number, report: Report): void {
  if (bytes > MAX_PAGE_BYTES)
    report(
      `weighs ${Math.round(bytes / 1000)} kB compressed, with its styles and script`,
      `split the page; the limit is ${MAX_PAGE_BYTES / 1000} kB`,
      'built-weight',
    );
}

/** What a page and what it loads weigh together. A file that many pages load is weighed once. */
function createScales(folder: string): (path: string, page: BuiltPage) => number {
  const known = new Map<string, number>();
  const weigh = (file: string): number => {
    const weighed = known.get(file) ?? (isFile(file) ? compressed(readFileSync(file)) : 0);
    known.set(file, weighed);
    return weighed;
  };
  return (path, {resources, bytes}) =>
    [...resources].reduce(
      (sum, address) => sum + weigh(join(folder, posix.dirname(path), address)),
      bytes,
    );
}
