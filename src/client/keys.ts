/** Whether single keys do something (WCAG 2.1.4). */
export interface Keys {
  areOn: boolean;
}

/** Kept until the tab is closed, like the theme. It says nothing of what was read. */
const KEY = 'srsg-keys';

/** As the reader left them on the page before. Storage may be forbidden: the choice then ends with the page. */
export function readKeys(): Keys {
  try {
    return {areOn: sessionStorage.getItem(KEY) !== 'off'};
  } catch {
    return {areOn: true};
  }
}

export function switchKeys(keys: Keys): void {
  keys.areOn = !keys.areOn;
  try {
    if (keys.areOn) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, 'off');
  } catch {
    // It ends with the page then.
  }
}
