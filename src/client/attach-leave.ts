import {isPlainKey} from './is-plain-key';
import type {Keys} from './keys';
import {PAGE_WORDS} from './words-en';

const PRESSES = 3;
/** In milliseconds, from the first press to the last. */
const LONGEST = 1500;

/**
 * Without script "Leave" is a plain link; with one it replaces the page at once, so that Back does not return to
 * it.
 */
export function attachLeave(root: Document, keys: Keys): void {
  let presses: number[] = [];
  root.addEventListener('click', (event) => {
    presses = [];
    const link = event.target instanceof Element && event.target.closest('a.leave');
    if (!link) return;
    event.preventDefault();
    leave(root);
  });
  root.addEventListener('pointerdown', () => {
    presses = [];
  });
  root.addEventListener('keydown', (event) => {
    // A key held down repeats by itself on some systems; only presses count.
    if (event.repeat) return;
    if (!keys.areOn || event.key !== 'Shift' || !isPlainKey(event)) {
      presses = [];
      return;
    }
    presses = [...presses.filter((at) => event.timeStamp - at < LONGEST), event.timeStamp];
    if (presses.length >= PRESSES) leave(root);
  });
}

/** Says on the way out that keys do the same. */
export function attachLeaveHint(root: ParentNode): void {
  const link = root.querySelector<HTMLElement>('a.leave');
  if (!link || link.title.endsWith(PAGE_WORDS.leaveKeys)) return;
  link.title = `${link.title} ${PAGE_WORDS.leaveKeys}`;
}

function leave(root: Document): void {
  const link = root.querySelector<HTMLAnchorElement>('a.leave');
  if (!link) return;
  root.documentElement.hidden = true;
  window.location.replace(link.href);
}
