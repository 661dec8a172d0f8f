/** @jsxImportSource preact */
import {render} from 'preact';
import {moveInResults} from './move-in-results';
import type {SearchContext} from './search-context';
import SearchPanel from './SearchPanel';

/** Beside the results there is room for filters only on wide screens. */
const WIDE = '(min-width: 900px)';

/**
 * Draws the search page into its place.
 * @returns draws the present state
 */
export function attachPanel(place: HTMLElement, getContext: () => SearchContext): () => void {
  place.textContent = '';
  place.addEventListener('keydown', moveInResults);
  const wide = window.matchMedia(WIDE);
  const draw = (): void =>
    render(<SearchPanel context={getContext()} isWide={wide.matches} />, place);
  draw();
  return draw;
}
