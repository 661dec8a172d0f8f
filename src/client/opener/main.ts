import {createOpener} from './create-opener';

declare global {
  interface Window {
    /** Opens what the search has found. The first results come without it. */
    guidanceOpener?: typeof createOpener;
  }
}

window.guidanceOpener = createOpener;
