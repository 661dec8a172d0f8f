import {PAGE_WORDS} from './words-en';

/** The one thing the site keeps, until the tab is closed: a page reads it before it is drawn. */
const KEY = 'srsg-theme';

/** Puts a button into the bar that changes between light and dark. Without a choice the system decides. */
export function attachThemeButton(root: ParentNode): void {
  const place = root.querySelector('.bar__mode');
  if (!place || place.firstChild) return;
  const html = document.documentElement;
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  const isDark = (): boolean =>
    html.dataset.theme ? html.dataset.theme === 'dark' : system.matches;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'mode';
  button.title = PAGE_WORDS.dark;
  button.setAttribute('aria-label', PAGE_WORDS.dark);
  const sign = document.createElement('span');
  sign.setAttribute('aria-hidden', 'true');
  sign.textContent = '◐';
  button.append(sign);
  const say = (): void => button.setAttribute('aria-pressed', String(isDark()));
  button.addEventListener('click', () => {
    html.dataset.theme = isDark() ? 'light' : 'dark';
    try {
      sessionStorage.setItem(KEY, html.dataset.theme);
    } catch {
      // Storage may be forbidden: the choice then ends with the page.
    }
    say();
  });
  system.addEventListener('change', say);
  say();
  place.append(button);
}
