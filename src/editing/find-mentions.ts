import {pageAddress} from '../edition/model/page-address';
import {createLineIndex} from '../edition/read/line-index';
import type {Found} from './find-uses';
import type {Target} from './plan';
import type {Sources} from './sources';

/** The address of a page below that of its edition: `report/un-personnel/`. */
export const addressBelow = (path: string): string => pageAddress('', path).slice('//'.length);

/** Where the words of the home page and the frame name a page by its address, in quotes. */
export function findMentions({edition, texts}: Sources, target: Target): Found[] {
  if (target.kind === 'record') return [];
  // The start page has no name of its own, and a page with a slug keeps its address wherever its file goes.
  const page = edition.pages.find(({path}) => path === target.path);
  const address = addressBelow(target.path);
  if (address === '' || page?.settings.slug !== undefined) return [];
  return [...texts].flatMap(([file, text]): Found[] => {
    if (!file.startsWith('src/')) return [];
    const positionOf = createLineIndex(text);
    return [...text.matchAll(new RegExp(`(?<=['"\`])${address}(?=['"\`#])`, 'g'))].map(
      ({index}) => ({
        file,
        ...positionOf(index),
        where: 'address',
        of: 'mention',
        start: index,
        end: index + address.length,
      }),
    );
  });
}
