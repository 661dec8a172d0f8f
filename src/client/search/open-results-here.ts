import {SEARCH_WORDS} from '../words-en';

/**
 * Makes room for the search page in the present page, where the browser cannot open that page without forgetting
 * the words: from disk, or without a connection.
 * @returns the place for the search
 */
export function openResultsHere(): HTMLElement | undefined {
  const main = document.querySelector('main');
  if (!main) return undefined;
  const page = [...main.children];
  const place = document.createElement('div');
  place.className = 'search-page';
  const back = document.createElement('button');
  back.type = 'button';
  back.className = 'search-button';
  back.textContent = SEARCH_WORDS.backToPage;
  const heading = document.createElement('h1');
  heading.textContent = SEARCH_WORDS.title;
  const here = document.createElement('div');
  here.className = 'search-here';
  here.append(back, heading, place);
  const top = window.scrollY;
  const hidden = page.filter((part): part is HTMLElement => part instanceof HTMLElement);
  const setHidden = (isHidden: boolean): void =>
    hidden.forEach((part) => part.toggleAttribute('data-search-hides', isHidden));
  back.addEventListener('click', () => {
    here.remove();
    setHidden(false);
    window.scrollTo(0, top);
  });
  setHidden(true);
  main.append(here);
  window.scrollTo(0, 0);
  return place;
}
