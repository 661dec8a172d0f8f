/** What stands higher than this, in pixels, is under the bar or has been read. */
const READING_LINE = 100;

/** Links to the same page in another edition keep the place on it; the list of editions closes like a menu. */
export function attachEditions(root: Document): void {
  root.addEventListener('click', ({target}) => {
    if (!(target instanceof Element)) return;
    const link = target.closest<HTMLAnchorElement>('a[data-keeps-place]');
    if (link) keepPlace(root, link);
    const list = openList(root);
    if (list && !list.contains(target)) list.open = false;
  });
  root.addEventListener('keydown', ({key}) => {
    const list = openList(root);
    if (key !== 'Escape' || !list) return;
    const hadFocus = list.contains(root.activeElement);
    list.open = false;
    if (hadFocus) list.querySelector('summary')?.focus();
  });
}

const openList = (root: Document): HTMLDetailsElement | null =>
  root.querySelector<HTMLDetailsElement>('details.edition[open]');

function keepPlace(root: Document, link: HTMLAnchorElement): void {
  const read = link.closest('.replaced') && placeRead(root);
  const hash = read ? `#${encodeURIComponent(read)}` : root.location.hash;
  if (hash) link.hash = hash;
}

/** The id of the part of the text at the top of the window; nothing at the top of the page. */
function placeRead(root: Document): string | undefined {
  const parts = root.querySelectorAll('main [id]:not([role=tooltip])');
  const passed = [...parts].filter((part) => {
    const {top, height} = part.getBoundingClientRect();
    return height > 0 && top <= READING_LINE;
  });
  return window.scrollY > 0 ? passed[passed.length - 1]?.id : undefined;
}
