import {PAGE_WORDS} from './words-en';

const ID = 'search-script';

/**
 * Loads the search, which attaches itself to what it finds. A script element does this from a server and from disk
 * alike.
 * @param place where to say that it could not be loaded; it is tried again when the field is used again
 */
export function loadSearch(place: HTMLElement): void {
  if (document.getElementById(ID)) return;
  // What undoes gzip comes along only where the browser cannot do it, and is run first.
  if (!('DecompressionStream' in window)) addScript('gunzip.js');
  const script = addScript('search.js');
  script.id = ID;
  script.onerror = () => {
    script.remove();
    place.querySelector('[role=alert]')?.remove();
    const note = document.createElement('p');
    note.setAttribute('role', 'alert');
    note.className = 'search-failed';
    note.textContent = PAGE_WORDS.searchFailed;
    place.append(note);
  };
  script.onload = () => place.querySelector('[role=alert]')?.remove();
}

function addScript(file: string): HTMLScriptElement {
  const script = document.createElement('script');
  // Scripts added in this way run in their order only when told so.
  script.async = false;
  script.src = `${document.body.dataset.root ?? ''}assets/${file}`;
  document.head.append(script);
  return script;
}
