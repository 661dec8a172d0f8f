import {useEffect} from 'react';

const HIDDEN = 'term--dismissed';

/** Escape hides the definition of a term (WCAG 1.4.13); it shows again once pointer and focus have left. */
export function useDismissTerms(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      document
        .querySelectorAll('.term:hover, .term:focus-within')
        .forEach((term) => term.classList.add(HIDDEN));
    };
    const onLeave = (event: Event) => {
      const term = event.target instanceof Element ? event.target.closest('.term') : null;
      term?.classList.remove(HIDDEN);
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('focusout', onLeave);
    document.addEventListener('pointerout', onLeave);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('focusout', onLeave);
      document.removeEventListener('pointerout', onLeave);
    };
  }, []);
}
