import {PAGE_WORDS} from './words-en';

const ID = 'search-script';

/**
 * Loads the search, which attaches itself to what it finds. A script element does this from a server and from disk
 * alike.
 * @param place where to say that it could not be loaded; it is tried again when the field is used again
 */
export function loadSearch(place: HTMLElement): void {
  if (document.getElementById(ID)) return;
  const script = document.createElement('script');
  script.id = ID;
  script.src = `${document.body.dataset.root ?? ''}assets/search.js`;
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
  document.head.append(script);
}
