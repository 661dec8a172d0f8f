import type {ContentsItem, Neighbour} from '../components/frame/contents-item';
import type {Edition, PageEntry} from '../edition';
import {FOLDERS, START_LABEL} from '../edition/model/folders';
import {toPagePath} from '../remark/page-path';

/** The contents of the edition being written, as `sidebars.ts` gives them to Docusaurus. */
export function toContents(edition: Edition): ContentsItem[] {
  const {name} = edition.folders;
  const toItem = (page: PageEntry): ContentsItem => ({
    label: labelOf(page),
    path: `/${name}/${toPagePath(page)}`,
  });
  return toParts(edition).flatMap(({label, pages}): ContentsItem[] =>
    label === START_LABEL
      ? pages.map((page) => ({...toItem(page), label}))
      : [{label, items: pages.map(toItem)}],
  );
}

/** The pages before and after a page, in the order of the contents. */
export function toNeighbours(
  edition: Edition,
  page: PageEntry,
): {previous: Neighbour | undefined; next: Neighbour | undefined} {
  const order = toParts(edition).flatMap(({pages}) => pages);
  const at = order.findIndex(({file}) => file === page.file);
  const toNeighbour = (other: PageEntry | undefined): Neighbour | undefined =>
    other && {title: labelOf(other), path: `/${edition.folders.name}/${toPagePath(other)}`};
  return {previous: toNeighbour(order[at - 1]), next: toNeighbour(order[at + 1])};
}

const labelOf = ({settings}: PageEntry): string => settings.sidebar_label ?? settings.title;

/** The start page, then the pages of each folder by their position. */
function toParts({pages}: Edition): {label: string; pages: PageEntry[]}[] {
  const start = pages.filter(({path}) => path === 'index.md');
  const byPosition = [...pages].sort(
    (a, b) =>
      (a.settings.sidebar_position ?? Infinity) - (b.settings.sidebar_position ?? Infinity) ||
      a.path.localeCompare(b.path),
  );
  return [
    {label: START_LABEL, pages: start},
    ...FOLDERS.map(({folder, label}) => ({
      label,
      pages: byPosition.filter(({path}) => path.startsWith(`${folder}/`)),
    })),
  ];
}
