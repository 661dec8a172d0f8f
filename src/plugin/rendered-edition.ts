import {join} from 'node:path';
import {
  countOf,
  findEditions,
  foldersOf,
  formatProblem,
  isError,
  loadEdition,
  NEXT,
  ProblemsError,
  type Edition,
  type PageEntry,
  type Problem,
} from '../edition';
import {readEdition} from '../edition/read-edition';
import {runChecks} from '../edition/checks/checks';
import {sortProblems} from '../edition/model/problem';
import {partWaived} from '../edition/model/waive';
import {openCheckCache, type CheckCache} from '../edition/read/check-cache';
import {toPagePath} from '../remark/page-path';
import {createPageRenderer, type RenderedPage} from '../remark/render-pages';
import type {Release} from '../remark/render-context';
import {stampOf} from './stamp-of';

/** An edition with its pages as readers see them: what every stage of a build works from. */
export interface RenderedEdition {
  edition: Edition;
  /** The edition published before it, if there is one; not read while it is edited. */
  earlier: Edition | undefined;
  release: Release;
  /** Every page. Each is rendered once, when it is first asked for. */
  pages(): RenderedPage[];
  /** The page of a file, `docs/report/index.md`. */
  page(file: string): RenderedPage | undefined;
}

interface Opened {
  stamp: string;
  rendered: RenderedEdition;
}

/**
 * The editions this process has opened. Docusaurus calls its configuration and its plugins without
 * arguments of ours, so that they and the command that started them find the same loaded edition
 * here.
 */
const opened = new Map<string, Opened>();

/** The edition that a build or the development server shows. */
export const shownEdition = (): string => process.env.GUIDANCE_EDITION ?? NEXT;

/** Whether the site is served for editing: addresses then end in a slash, as the development server wants them. */
export const isServedForEditing = (): boolean => process.env.NODE_ENV === 'development';

/**
 * Loads an edition once; while it is edited, again after one of its files has changed.
 * @throws ProblemsError where it has problems; `npm run check` shows the same lines. While it is
 * edited they are printed, and what can be shown is shown
 */
export function openRenderedEdition(siteDir: string, name = shownEdition()): RenderedEdition {
  const folders = foldersOf(name);
  const known = opened.get(name);
  if (known && !isServedForEditing()) return known.rendered;
  const stamp = stampOf([join(siteDir, folders.docs), join(siteDir, folders.data)]);
  if (known?.stamp === stamp) return known.rendered;
  const edition = load(siteDir, name) ?? known?.rendered.edition;
  if (!edition) throw new ProblemsError(loadEdition(siteDir, folders).problems);
  // What changed since then is shown by a build, and at the editor’s desk: whoever edits does not wait for it.
  const earlier = isServedForEditing() ? undefined : loadEarlier(siteDir, name);
  const rendered = toRendered(edition, earlier);
  opened.set(name, {stamp, rendered});
  return rendered;
}

/** @returns undefined where nothing can be shown of it, and it is being edited */
function load(siteDir: string, name: string): Edition | undefined {
  // A build has been checked as a whole by the command that started it (`scripts/build.ts`); while
  // an edition is edited, its check follows once its pages can be seen.
  const {edition, problems} = readEdition(siteDir, foldersOf(name), cacheOf(siteDir).parse);
  const errors = problems.filter(isError);
  if (isServedForEditing()) {
    if (name === shownEdition()) sayFaults(edition, problems);
    return edition;
  }
  if (!edition || errors.length > 0) throw new ProblemsError(errors);
  return edition;
}

/** Pages that have not changed are not parsed again. */
const caches = new Map<string, CheckCache>();

function cacheOf(siteDir: string): CheckCache {
  const cache = caches.get(siteDir) ?? openCheckCache(siteDir);
  caches.set(siteDir, cache);
  return cache;
}

/** What the check says of the edition as it stands, once nobody waits for a page. */
function sayFaults(edition: Edition | undefined, problems: readonly Problem[]): void {
  setTimeout(() => {
    const {rest} = edition
      ? partWaived(runChecks(edition, problems), edition.waivers, edition.folders)
      : {rest: problems};
    const errors = sortProblems(rest).filter(isError);
    if (errors.length > 0)
      console.error([...errors.map(formatProblem), countOf(errors)].join('\n'));
  }, QUIET_MS).unref();
}

const QUIET_MS = 2000;

function loadEarlier(siteDir: string, name: string): Edition | undefined {
  const names = findEditions(siteDir).map((folders) => folders.name);
  const earlier = names[names.indexOf(name) + 1];
  return earlier === undefined ? undefined : load(siteDir, earlier);
}

/** A page with a fault says so in its place; the others can still be seen. */
const forEditing =
  (draw: (page: PageEntry) => RenderedPage) =>
  (page: PageEntry): RenderedPage => {
    try {
      return draw(page);
    } catch (error) {
      const value = `This page cannot be shown before its fault is mended: ${(error as Error).message}`;
      return {
        page,
        path: toPagePath(page),
        place: [],
        tree: {type: 'root', children: [{type: 'text', value}]},
        headings: [],
      };
    }
  };

function toRendered(edition: Edition, earlier: Edition | undefined): RenderedEdition {
  const release: Release = process.env.PACKAGE_RELEASE === 'mission' ? 'mission' : 'public';
  const pageFile = isServedForEditing() ? '' : 'index.html';
  const draw = createPageRenderer(edition, {release, pageFile});
  const render = isServedForEditing() ? forEditing(draw) : draw;
  const byFile = new Map(edition.pages.map((page) => [page.file, page]));
  const made = new Map<string, RenderedPage>();
  const open = (file: string): RenderedPage | undefined => {
    const page = byFile.get(file);
    if (page && !made.has(file)) made.set(file, render(page));
    return made.get(file);
  };
  return {
    edition,
    earlier,
    release,
    page: open,
    pages: () => edition.pages.flatMap(({file}) => open(file) ?? []),
  };
}
