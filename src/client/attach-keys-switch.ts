import {switchKeys, type Keys} from './keys';
import {PAGE_WORDS} from './words-en';

/** Puts a button into the footer that switches `/` and three times Shift off and on again. */
export function attachKeysSwitch(root: ParentNode, keys: Keys): void {
  const place = root.querySelector('.foot__keys');
  if (!place || place.firstChild) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'foot__switch';
  const say = (): void => {
    button.textContent = keys.areOn ? PAGE_WORDS.keysOff : PAGE_WORDS.keysOn;
  };
  button.addEventListener('click', () => {
    switchKeys(keys);
    say();
  });
  say();
  place.append(button);
}
