import {join} from 'node:path';
import {
  findEditions,
  foldersOf,
  isError,
  loadEdition,
  NEXT,
  ProblemsError,
  type Edition,
} from '../edition';
import {openCheckCache} from '../edition/read/check-cache';
import {renderPages, type RenderedPage} from '../remark/render-pages';
import type {Release} from '../remark/render-context';
import {stampOf} from './stamp-of';

/** An edition with its pages as readers see them: what every stage of a build works from. */
export interface RenderedEdition {
  edition: Edition;
  pages: readonly RenderedPage[];
  /** The edition published before it, if there is one. */
  earlier: Edition | undefined;
  release: Release;
}

interface Opened {
  stamp: string;
  rendered: RenderedEdition;
}

/**
 * The editions this process has opened. Docusaurus calls its configuration and its plugins without arguments of ours, so that
 * they and the command that started them find the same loaded edition here.
 */
const opened = new Map<string, Opened>();

/** The edition that a build or the development server shows. */
export const shownEdition = (): string => process.env.GUIDANCE_EDITION ?? NEXT;

/** Whether the site is served for editing: addresses then end in a slash, as the development server wants them. */
export const isServedForEditing = (): boolean => process.env.NODE_ENV === 'development';

/**
 * Loads and renders an edition once, and again after one of its files has changed.
 * @throws ProblemsError where it has problems; `npm run check` shows the same lines
 */
export function openRenderedEdition(siteDir: string, name = shownEdition()): RenderedEdition {
  const folders = foldersOf(name);
  const stamp = stampOf([join(siteDir, folders.docs), join(siteDir, folders.data)]);
  const known = opened.get(name);
  if (known?.stamp === stamp) return known.rendered;
  const release: Release = process.env.PACKAGE_RELEASE === 'mission' ? 'mission' : 'public';
  const edition = load(siteDir, name);
  const rendered: RenderedEdition = {
    edition,
    pages: renderPages(edition, {release, pageFile: isServedForEditing() ? '' : 'index.html'}),
    earlier: known?.rendered.earlier ?? loadEarlier(siteDir, name),
    release,
  };
  opened.set(name, {stamp, rendered});
  return rendered;
}

function load(siteDir: string, name: string): Edition {
  const cache = openCheckCache(siteDir);
  const {edition, problems} = loadEdition(siteDir, foldersOf(name), cache.parse);
  const errors = problems.filter(isError);
  if (!edition || errors.length > 0) throw new ProblemsError(errors);
  return edition;
}

function loadEarlier(siteDir: string, name: string): Edition | undefined {
  const names = findEditions(siteDir).map((folders) => folders.name);
  const earlier = names[names.indexOf(name) + 1];
  return earlier === undefined ? undefined : load(siteDir, earlier);
}
