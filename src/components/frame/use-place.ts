import {languageOf, type Language} from '../../edition/model/language';
import {toRelativeLink} from '../../remark/page-path';
import {useSurroundings} from './surroundings';

/** Where a page stands on the site, and how it links from there. */
export interface Place {
  /** Path from the root of the site, `/2.1/report/`. */
  path: string;
  /**
   * The way up to the folder of the edition (of the site, on pages outside of editions): `../`;
   * empty in the folder itself.
   */
  root: string;
  language: Language;
  /** A link to a path from the root of the site, `/2.1/detect/#signs`, that works wherever the site stands. */
  toLink(path: string): string;
  /** Whether a path from the root of the site is that of this page. */
  isHere(path: string): boolean;
}

/**
 * Links are relative to the page and name files, so that the same page works on a server, in any
 * folder, and on a disk.
 */
export function usePlace(): Place {
  const {path, shown} = useSurroundings();
  const {name} = shown;
  const inside = path.startsWith(`/${name}/`) ? path.slice(name.length + 2) : path.slice(1);
  return {
    path,
    language: languageOf(inside),
    root: '../'.repeat(inside.split('/').length - 1),
    isHere: (target) => toFolder(target) === toFolder(path),
    toLink: (target) => {
      const [to = '', anchor] = target.split('#');
      const link = toRelativeLink(path.slice(1), toFolder(to).slice(1));
      return anchor === undefined ? link : `${link}#${anchor}`;
    },
  };
}

/** Docusaurus leaves out the slash at the end of some addresses. */
const toFolder = (path: string): string => (/\/$|\.[a-z]+$/.test(path) ? path : `${path}/`);
