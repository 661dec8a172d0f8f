import {toFootnote, type CitedEdition} from '../../edition/model/citation-text';
import {make, makeButton} from '../make';
import {CITE_WORDS as WORDS} from '../tool-words-en';
import {findPlaces} from './find-places';

/**
 * Lets a reader choose a place of the page and copy how it is cited. Nothing is asked of a server,
 * and the address stays as it is.
 */
export function attachCite(place: HTMLElement): void {
  const text = place.parentElement?.querySelector('.cite-page__text');
  if (!text) return;
  const {title = '', section = '', cited = '{}'} = place.dataset;
  const edition = JSON.parse(cited) as CitedEdition;
  const places = findPlaces(place.ownerDocument, title, section);
  const options = places.map(({label}, at) => make('option', {value: String(at)}, label));
  const select = make('select', {autocomplete: 'off'}, ...options);
  const said = make('p');
  said.setAttribute('role', 'status');
  const show = (): void => {
    const chosen = places[Number(select.value)];
    if (chosen) text.textContent = toFootnote(edition, chosen);
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
  select.addEventListener('change', show);
  place.append(make('label', {}, `${WORDS.choose} `, select), ' ', copy, said);
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
