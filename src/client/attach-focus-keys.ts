import {isPlainKey} from './is-plain-key';
import type {Keys} from './keys';

/** `/`, and Ctrl or Cmd with K, move to the search field that is to be seen, except while something is being typed. */
export function attachFocusKeys(root: Document, keys: Keys): void {
  root.addEventListener('keydown', (event) => {
    const isSlash = keys.areOn && event.key === '/' && isPlainKey(event) && !isTyping(event.target);
    const isK =
      event.key.toLowerCase() === 'k' &&
      (event.ctrlKey || event.metaKey) &&
      !event.shiftKey &&
      !event.altKey;
    if (!isSlash && !isK) return;
    const fields = root.querySelectorAll<HTMLInputElement>('input[type=search]');
    const field = [...fields].find(({offsetParent}) => offsetParent !== null);
    if (!field) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
