const HIDDEN = 'term--dismissed';
const TURNED = 'term--turned';

const termAt = (target: EventTarget | null): Element | null =>
  target instanceof Element ? target.closest('.term') : null;

/**
 * Definitions show by style alone, on hover and focus. The script lets a finger see them, Escape hide them, and
 * keeps them in the window.
 */
export function attachTerms(root: Document): void {
  // A finger cannot hover: its first tap shows what a term means, the second follows the link.
  let showsFirst = false;
  root.addEventListener('pointerdown', ({target, pointerType}) => {
    const term = termAt(target);
    showsFirst = pointerType !== 'mouse' && term !== null && !isShown(term);
    const focused = termAt(root.activeElement);
    // Some touch screens leave the focus where it was.
    if (focused && focused !== term) (root.activeElement as HTMLElement).blur();
  });
  root.addEventListener('click', (event) => {
    const word =
      event.target instanceof Element && event.target.closest<HTMLElement>('.term__word');
    if (!word || !showsFirst) return;
    showsFirst = false;
    event.preventDefault();
    word.focus();
  });
  root.addEventListener('keydown', ({key}) => {
    // WCAG 1.4.13; the definition shows again once pointer and focus have left.
    if (key !== 'Escape') return;
    for (const term of [root.querySelector('.term:hover'), termAt(root.activeElement)])
      term?.classList.add(HIDDEN);
  });
  root.addEventListener('pointerout', ({target}) => termAt(target)?.classList.remove(HIDDEN));
  root.addEventListener('focusout', ({target, relatedTarget}) => {
    const term = termAt(target);
    if (!term || termAt(relatedTarget) === term) return;
    // One in a table stays for a second, for a pointer on its way to it: it must not cover the next stop.
    term.classList.toggle(HIDDEN, !term.matches(':hover'));
    setTimeout(() => term.classList.remove(HIDDEN));
  });
  for (const name of ['focusin', 'pointerover'])
    root.addEventListener(name, ({target}) => turn(termAt(target)));
}

/** A definition that would run off the edge of the window begins at the end of its word instead. */
function turn(term: Element | null): void {
  const box = term?.querySelector('.term__definition')?.getBoundingClientRect();
  if (term && box && (box.right > window.innerWidth || box.left < 0)) term.classList.add(TURNED);
}

function isShown(term: Element): boolean {
  const definition = term.querySelector('.term__definition');
  if (!definition) return true;
  const {display, visibility} = getComputedStyle(definition);
  return display !== 'none' && visibility !== 'hidden';
}
