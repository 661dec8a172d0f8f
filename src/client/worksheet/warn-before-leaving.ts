/** Whether something is written that no file holds yet. */
export interface Unsaved {
  set(isUnsaved: boolean): void;
}

/**
 * The browser asks before the page is left with something unsaved. It does not ask those who press
 * “Leave”: they have no time for a question (`attach-leave.ts` hides the page first).
 */
export function warnBeforeLeaving(): Unsaved {
  const ask = (event: BeforeUnloadEvent): void => {
    if (document.documentElement.hidden) return;
    event.preventDefault();
    // Older browsers ask only then.
    event.returnValue = '';
  };
  return {
    set(isUnsaved) {
      if (isUnsaved) window.addEventListener('beforeunload', ask);
      else window.removeEventListener('beforeunload', ask);
    },
  };
}
