import {useEffect} from 'react';

/** A definition that would run off the edge of the window begins at the end of its word instead. */
export function usePlaceTerms(): void {
  useEffect(() => {
    const onOpen = (event: Event) => {
      const term = event.target instanceof Element ? event.target.closest('.term') : null;
      const box = term?.querySelector('.term__definition')?.getBoundingClientRect();
      if (box && (box.right > window.innerWidth || box.left < 0))
        term!.classList.add('term--turned');
    };
    document.addEventListener('pointerover', onOpen);
    document.addEventListener('focusin', onOpen);
    return () => {
      document.removeEventListener('pointerover', onOpen);
      document.removeEventListener('focusin', onOpen);
    };
  }, []);
}
