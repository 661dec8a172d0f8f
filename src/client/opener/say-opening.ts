import {OPENER_WORDS} from '../words-en';

/** Shorter waits need no words. */
const PATIENCE = 400;

/** Says that a page is on its way, as the browser would show for any link. @returns ends it */
export function sayOpening(): () => void {
  const note = document.createElement('p');
  note.className = 'search-opening';
  note.setAttribute('role', 'status');
  document.body.append(note);
  const timer = setTimeout(() => {
    note.textContent = OPENER_WORDS.openingPage;
  }, PATIENCE);
  return () => {
    clearTimeout(timer);
    note.remove();
  };
}
