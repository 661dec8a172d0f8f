import {loadSearch} from './load-search';
import {PAGE_WORDS} from './words-en';

/** How the place of a copied search begins in an address: such a search wants its answer at once. */
const LINKED = '#find=';

/**
 * Puts the field into the bar, or into the search page. The search itself is loaded when the field
 * is first used, and takes the field over then.
 */
export function attachSearchField(root: ParentNode): void {
  const page = root.querySelector<HTMLElement>('[data-search-page]');
  const place = root.querySelector<HTMLElement>('.bar__search');
  if (page) {
    if (page.firstChild) return;
    const field = createSearchField();
    field.addEventListener('focus', () => loadSearch(page));
    page.append(field);
    if (window.location.hash.startsWith(LINKED)) loadSearch(page);
  } else if (place && !place.querySelector('input')) {
    const field = createSearchField();
    field.addEventListener('focus', () => loadSearch(place));
    // Who presses Enter before the search is there still goes to the results.
    field.addEventListener('keydown', ({key}) => {
      if (key === 'Enter') field.dataset.entered = '';
    });
    place.classList.add('bar__search--field');
    // The box is there from the start: a field that moves would lose the focus, and a phone its keyboard.
    const box = document.createElement('div');
    box.className = 'search-box';
    box.append(field);
    place.prepend(box);
    openByLink(place, field);
  }
}

/** On phones there is no room for the field: the link stands there, and opens it with the keyboard up. */
function openByLink(place: HTMLElement, field: HTMLInputElement): void {
  place.querySelector('.search-link')?.addEventListener('click', (event) => {
    if (!(event instanceof MouseEvent) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    place.classList.add('bar__search--open');
    field.focus();
  });
  field.addEventListener('blur', () => {
    if (field.value === '') place.classList.remove('bar__search--open');
  });
}

/** A field that leaves no trace: without a name no browser keeps or sends what is typed. No form surrounds it. */
function createSearchField(): HTMLInputElement {
  const field = document.createElement('input');
  field.type = 'search';
  field.className = 'search-field';
  field.placeholder = PAGE_WORDS.searchHint;
  field.maxLength = 600;
  const attributes = {
    'aria-label': PAGE_WORDS.searchLabel,
    autocomplete: 'off',
    autocapitalize: 'off',
    autocorrect: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
  };
  for (const [name, value] of Object.entries(attributes)) field.setAttribute(name, value);
  return field;
}
