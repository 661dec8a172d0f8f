import {fromFragment} from '../../search/show/search-link';
import {cleanAddress} from '../attach-clean-links';
import type {GuidancePage} from '../guidance-page';
import type {Opener} from '../opener/create-opener';
import type {Expected} from '../opener/marker';
import {analyze} from '../../search/text/analyze';
import {addressClicked} from './address-clicked';
import {attachPanel} from './attach-panel';
import {attachSuggestions} from './attach-suggestions';
import {BROWSER} from './browser-world';
import {createOpenerLoader} from './create-opener-loader';
import {createDrawingQueue} from './drawing-queue';
import {openResultsHere} from './open-results-here';
import {homeFolder, readEditions} from './read-editions';
import type {SearchContext} from './search-context';
import {createSearchStore} from './search-store';
import type {Suggested} from './suggest';
import {fromLinkedSearch} from './to-linked-search';

/**
 * Brings the search to the page it was loaded on, and to every page that is opened from it without leaving the
 * document.
 */
export function startSearch(page: GuidancePage): void {
  const home = homeFolder(document);
  const store = createSearchStore(BROWSER, home);
  /** The result that is being opened. */
  let expected: Expected | undefined;
  let opener: Opener | undefined;
  const loadOpener = createOpenerLoader();
  const queue = createDrawingQueue();
  /** What draws the search on each page that stands in the document or is kept for coming back. */
  const views = new WeakMap<HTMLElement, (() => void)[]>();

  const addressOf = (folder: string, path: string): string => {
    const address = new URL(path, folder).href;
    return /^http/.test(address) ? cleanAddress(address) : address;
  };
  const context = (): SearchContext => ({
    state: store.read(),
    store,
    queue,
    home,
    addressOf,
    willOpen(address, opening) {
      expected = {address, ...opening};
    },
  });
  const addPanel = (body: HTMLElement, place: HTMLElement): void => {
    // What was typed while the search was on its way.
    const typed = place.querySelector('input')?.value ?? '';
    views.set(body, [...(views.get(body) ?? []), attachPanel(place, context)]);
    store.open();
    if (typed !== '') store.change({words: typed});
    place.querySelector<HTMLElement>('input[type=search]')?.focus();
  };
  const draw = (): void => views.get(document.body)?.forEach((view) => view());
  const attach = (body: HTMLElement): void => {
    if (views.has(body)) return draw();
    views.set(body, []);
    const editions = readEditions(document);
    if (editions.length > 0) store.setEditions(editions);
    const field = body.querySelector<HTMLInputElement>('.bar__search input');
    if (field) {
      views.set(body, [attachSuggestions(field, store, go)]);
      draw();
    }
    const place = body.querySelector<HTMLElement>('[data-search-page]');
    if (place) addPanel(body, place);
  };
  const getOpener = async (): Promise<Opener | undefined> => {
    const createOpener = await loadOpener();
    opener ??= createOpener?.((body) => {
      page.attach(body);
      attach(body);
    }, analyze);
    page.restore = opener?.restore;
    return opener;
  };
  /** Whether a page can be opened in this document: one of this edition, from a server. */
  const canOpen = (address: string): boolean => /^http/.test(home) && address.startsWith(home);
  const open = async (address: string): Promise<boolean> => {
    const opening = expected;
    expected = undefined;
    return canOpen(address) && ((await getOpener())?.open(address, opening) ?? false);
  };
  const follow = async (address: string): Promise<void> => {
    if (!(await open(address))) window.location.assign(address);
  };
  const goToResults = async (): Promise<void> => {
    if (await open(addressOf(home, 'search/index.html'))) return;
    const place = openResultsHere();
    if (place) addPanel(document.body, place);
  };
  const go = (line: Suggested | undefined): void => {
    if (line?.kind !== 'result') return void goToResults();
    const address = addressOf(line.folder, line.result.path);
    expected = {address, ...line.opening};
    void follow(address);
  };

  store.subscribe(once(draw));
  // What opens results comes after the first of them, whatever is typed.
  store.subscribe(() => {
    if (!opener && canOpen(home) && store.read().answers.length > 0) void getOpener();
  });
  document.addEventListener('click', (event) => {
    const address = addressClicked(event);
    // While something is being searched, every page of the edition is opened so that the search can be found again.
    if (!address || store.isEmpty() || !canOpen(address)) return;
    event.preventDefault();
    void follow(address);
  });
  document.addEventListener('keydown', ({key}) => {
    if (key === 'Escape') opener?.unmark();
  });
  // The browser may keep a page to come back to: it keeps nothing of the search.
  window.addEventListener('pagehide', () => {
    store.clear();
    opener?.forget();
    draw();
  });

  attach(document.body);
  takeLinkedSearch();

  /** Takes over the search of a copied link and removes it from the address at once. */
  function takeLinkedSearch(): void {
    const linked = fromFragment(window.location.hash);
    if (!linked) return;
    history.replaceState(null, '', window.location.pathname + window.location.search);
    store.change(fromLinkedSearch(linked, store.read()));
  }
}

/** Several calls before the next frame are one: the field answers each key at once, the results follow. */
function once(draw: () => void): () => void {
  let isDue = false;
  return () => {
    if (isDue) return;
    isDue = true;
    setTimeout(() => {
      isDue = false;
      draw();
    });
  };
}
