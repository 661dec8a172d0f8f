import {
  findEditions,
  foldersOf,
  isError,
  NEXT,
  ProblemsError,
  type Edition,
  type PageEntry,
} from '../edition';
import {readEdition} from '../edition/read-edition';
import {openCheckCache, type CheckCache} from '../edition/read/check-cache';
import type {Release} from '../remark/render-context';
import {createPageRenderer, type RenderedPage} from '../remark/render-pages';

/** An edition with its pages as readers see them: what every stage of a build works from. */
export interface RenderedEdition {
  edition: Edition;
  /** The edition published before it, if there is one. */
  earlier: Edition | undefined;
  release: Release;
  /** Every page. Each is rendered once, when it is first asked for. */
  pages(): RenderedPage[];
  /** The page of a file, `docs/report/index.md`. */
  page(file: string): RenderedPage | undefined;
}

/**
 * The editions this process has opened. Docusaurus calls its configuration and its plugins without
 * arguments of ours, so that they and the command that started them find the same loaded edition
 * here.
 */
const opened = new Map<string, RenderedEdition>();

/** The edition that a build shows. */
export const shownEdition = (): string => process.env.GUIDANCE_EDITION ?? NEXT;

/**
 * Loads an edition once.
 * @throws ProblemsError where it has problems; `npm run check` shows the same lines
 */
export function openRenderedEdition(siteDir: string, name = shownEdition()): RenderedEdition {
  const known = opened.get(name);
  if (known) return known;
  const rendered = toRenderedEdition(load(siteDir, name), loadEarlier(siteDir, name));
  opened.set(name, rendered);
  return rendered;
}

/**
 * Reads an edition. It has been checked as a whole by the command that started the build
 * (`scripts/build.ts`).
 * @throws ProblemsError where it cannot be read
 */
function load(siteDir: string, name: string): Edition {
  const {edition, problems} = readEdition(siteDir, foldersOf(name), cacheOf(siteDir).parse);
  const errors = problems.filter(isError);
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

/**
 * The edition published before another, if there is one.
 * @throws ProblemsError where it cannot be read
 */
export function loadEarlier(siteDir: string, name: string): Edition | undefined {
  const names = findEditions(siteDir).map((folders) => folders.name);
  const earlier = names[names.indexOf(name) + 1];
  return earlier === undefined ? undefined : load(siteDir, earlier);
}

/**
 * An edition and its pages.
 * @param toDrawing what draws a page of it
 */
export function toRenderedEdition(
  edition: Edition,
  earlier: Edition | undefined,
  toDrawing: typeof createPageRenderer = createPageRenderer,
): RenderedEdition {
  const release: Release = process.env.PACKAGE_RELEASE === 'mission' ? 'mission' : 'public';
  const draw = toDrawing(edition, {release});
  const byFile = new Map(edition.pages.map((page: PageEntry) => [page.file, page]));
  const made = new Map<string, RenderedPage>();
  const open = (file: string): RenderedPage | undefined => {
    const page = byFile.get(file);
    if (page && !made.has(file)) made.set(file, draw(page));
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
