/**
 * Leads the reader to the place an address names in a page that has just come into the document; else to its
 * heading.
 */
export function landOn(hash: string): void {
  // The browser itself moves to the anchor: that alone makes the target one for style sheets.
  if (hash) window.location.replace(hash);
  else window.scrollTo(0, 0);
  const place = targetOf(hash) ?? document.querySelector<HTMLElement>('main h1');
  // The search page has taken the focus to its field.
  if (!place || document.querySelector('main :focus')) return;
  if (place.tabIndex < 0) place.tabIndex = -1;
  place.focus({preventScroll: true});
}

/** What an anchor names in the document. */
export function targetOf(hash: string): HTMLElement | null {
  try {
    return hash ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
  } catch {
    // Not an anchor that a page could have.
    return null;
  }
}
