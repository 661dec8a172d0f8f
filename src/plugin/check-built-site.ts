import {existsSync, readFileSync, statSync} from 'node:fs';
import {join, posix, relative, sep} from 'node:path';
import {gzipSync} from 'node:zlib';
import {load as parseHtml, type CheerioAPI} from 'cheerio';
import {sortProblems, type Problem} from '../edition';
import {findHtmlFiles} from './find-html-files';

/** HTML and CSS of one page, compressed: what a reader on a weak line waits for before the text stands. */
export const MAX_PAGE_BYTES = 60_000;

const RESOURCES: readonly (readonly [selector: string, attribute: string])[] = [
  ['script[src]', 'src'],
  ['link[rel~=stylesheet]', 'href'],
  ['link[rel~=icon]', 'href'],
  ['link[rel~=preload]', 'href'],
  ['link[rel~=modulepreload]', 'href'],
  ['img[src]', 'src'],
  ['source[src]', 'src'],
  ['form[action]', 'action'],
];

interface BuiltPage {
  file: string;
  /** Path on the site: `/next/report/index.html`. */
  path: string;
  $: CheerioAPI;
}

/** What is kept of a page while the others are read: the trees of thousands of pages do not fit into memory. */
interface PageLinks {
  path: string;
  ids: ReadonlySet<string>;
  hrefs: ReadonlySet<string>;
  report: Report;
}

type Report = (what: string, cure: string, rule: string) => void;

/** What is wrong with the built pages: broken links and anchors, doubled ids, anything fetched from elsewhere, weight. */
export function checkBuiltSite(outDir: string): Problem[] {
  const pages = new Map<string, PageLinks>();
  const cssBytes = new Map<string, number>();
  const problems: Problem[] = [];
  for (const file of findHtmlFiles(outDir)) {
    const path = `/${relative(outDir, file).split(sep).join('/')}`;
    const report: Report = (what, cure, rule) =>
      problems.push({file: `build${path}`, line: 1, column: 1, where: 'page', what, cure, rule});
    const page = {file, path, $: parseHtml(readFileSync(file, 'utf8'))};
    pages.set(path, {
      path,
      report,
      ids: checkIds(page, report),
      hrefs: new Set(
        page
          .$('a[href]')
          .toArray()
          .map((element) => element.attribs.href!),
      ),
    });
    checkResources(page, report);
    checkWeight(outDir, page, cssBytes, report);
  }
  for (const page of pages.values()) checkLinks(outDir, page, pages);
  return sortProblems(problems);
}

function checkLinks(
  outDir: string,
  {path: from, hrefs, report}: PageLinks,
  pages: ReadonlyMap<string, PageLinks>,
): void {
  for (const href of hrefs) {
    if (/^[a-z][a-z0-9+.-]*:/i.test(href)) continue;
    const [address = '', anchor] = href.split('#');
    const path = address === '' ? from : posix.resolve(posix.dirname(from), address);
    const target = pages.get(path) ?? pages.get(posix.join(path, 'index.html'));
    if (!target) {
      const file = join(outDir, path);
      if (!(existsSync(file) && statSync(file).isFile()))
        report(`links to ${href}, which was not built`, 'correct the link', 'built-link');
    } else if (anchor && !target.ids.has(decodeURIComponent(anchor))) {
      report(
        `links to ${href}, and there is no such place on that page`,
        'correct the anchor',
        'built-link',
      );
    }
  }
}

function checkIds(page: BuiltPage, report: Report): Set<string> {
  const seen = new Set<string>();
  for (const element of page.$('[id]').toArray()) {
    const id = element.attribs.id!;
    if (seen.has(id)) report(`uses the id ${id} twice`, 'give each place its own id', 'built-id');
    seen.add(id);
  }
  return seen;
}

function checkResources(page: BuiltPage, report: Report): void {
  for (const [selector, attribute] of RESOURCES) {
    for (const element of page.$(selector).toArray()) {
      const address = page.$(element).attr(attribute)!;
      if (/^(https?:)?\/\//i.test(address))
        report(`fetches ${address}`, 'serve it from the site itself', 'built-foreign');
    }
  }
  if (page.$('iframe, object, embed').length > 0)
    report('embeds another document', 'remove it', 'built-foreign');
  const handlers = page
    .$('body, body *')
    .toArray()
    .flatMap((element) => Object.keys((element as {attribs?: object}).attribs ?? {}))
    .filter((name) => /^on[a-z]+$/.test(name));
  if (handlers.length > 0)
    report(
      `holds an inline handler (${handlers[0]})`,
      'remove it; the policy forbids it',
      'built-handler',
    );
  if (page.$('meta[http-equiv="Content-Security-Policy"]').length !== 1)
    report('does not carry its policy', 'build with npm run build', 'built-policy');
}

function checkWeight(
  outDir: string,
  page: BuiltPage,
  cssBytes: Map<string, number>,
  report: Report,
): void {
  let bytes = compressed(page.file);
  for (const link of page.$('link[rel=stylesheet]').toArray()) {
    const file = join(outDir, link.attribs.href!);
    if (!cssBytes.has(file)) {
      cssBytes.set(file, compressed(file));
      if (/url\(\s*['"]?(https?:)?\/\//i.test(readFileSync(file, 'utf8')))
        report(
          `has a style sheet that fetches from elsewhere (${link.attribs.href})`,
          'serve it from the site itself',
          'built-foreign',
        );
    }
    bytes += cssBytes.get(file)!;
  }
  if (bytes > MAX_PAGE_BYTES)
    report(
      `weighs ${Math.round(bytes / 1000)} kB compressed, with its style sheets`,
      `split the page; the limit is ${MAX_PAGE_BYTES / 1000} kB`,
      'built-weight',
    );
}

const compressed = (file: string): number => gzipSync(readFileSync(file), {level: 9}).length;
