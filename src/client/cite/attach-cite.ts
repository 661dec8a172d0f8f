import type {CitedEdition} from '../../edition/model/citation-text';
import {make, makeButton} from '../make';
import {CITE_WORDS as WORDS} from '../tool-words-en';
import {CITATION_FORMS} from './citation-forms';
import {findPlaces} from './find-places';

/**
 * Lets a reader choose a place of the page and a form, and copy how it is cited. Nothing is asked
 * of a server, and the address stays as it is.
 */
export function attachCite(place: HTMLElement): void {
  const text = place.parentElement?.querySelector('.cite-page__text');
  if (!text) return;
  const {page = '', title = '', section = '', cited = '{}'} = place.dataset;
  const edition = JSON.parse(cited) as CitedEdition;
  const places = findPlaces(place.ownerDocument, {id: page, title, section});
  const select = makeSelect(places.map(({label}) => label));
  const form = makeSelect(CITATION_FORMS.map(({name}) => name));
  const said = make('p');
  said.setAttribute('role', 'status');
  const show = (): void => {
    const chosen = places[Number(select.value)];
    const asked = CITATION_FORMS[Number(form.value)];
    if (chosen && asked) text.textContent = asked.cite(edition, chosen);
    said.textContent = '';
  };
  const copy = makeButton(WORDS.copy, () => {
    void copyText(text).then((isCopied) => {
      said.textContent = isCopied ? WORDS.copied : WORDS.copyByHand;
    });
  });
  // Where the reader came by a link to a place, that is the one.
  const {hash} = window.location;
  const asked = places.findIndex((one) => hash !== '' && `${one.section},`.includes(`${hash},`));
  select.value = String(Math.max(0, asked));
  show();
  for (const control of [select, form]) control.addEventListener('change', show);
  place.append(
    make('label', {}, `${WORDS.choose} `, select),
    make('label', {}, `${WORDS.form} `, form),
    copy,
    said,
  );
}

function makeSelect(names: readonly string[]): HTMLSelectElement {
  const options = names.map((name, at) => make('option', {value: String(at)}, name));
  return make('select', {autocomplete: 'off'}, ...options);
}

/** False where the browser does not let a page copy: then the words are selected for the reader to copy. */
async function copyText(element: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(element.textContent);
    return true;
  } catch {
    window.getSelection()?.selectAllChildren(element);
    return false;
  }
}
