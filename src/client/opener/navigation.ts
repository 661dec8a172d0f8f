import {fetchPage, toShownPage, type ShownPage} from './fetch-page';
import {landOn} from './land-on';
import {sayOpening} from './say-opening';
import {createStyleSheets, stylesOf} from './style-sheets';

interface KeptPage extends ShownPage {
  left: number;
  top: number;
  focused: Element | null;
}

/** Opens pages inside the present document, so that what is searched stays in memory and nowhere else. */
export interface Navigation {
  /** @returns false where it could not be had and everything stands as before */
  open(address: string): Promise<boolean>;
  /** Shows again what stood at the present address. False where that is not known. */
  restore(): boolean;
  forget(): void;
}

/** @param arrive called with a page that has come into the document, before the reader is led to its place */
export function createNavigation(arrive: (body: HTMLElement) => void): Navigation {
  const kept = new Map<string, KeptPage>();
  let here = window.location.pathname;
  const sheets = createStyleSheets(document);
  let styles: readonly string[] = stylesOf(document, document.baseURI);
  /** Only the page asked for last is opened. */
  let number = 0;

  const loadPage = async (address: string): Promise<ShownPage | undefined> => {
    const page = await fetchPage(address);
    return sheets.load(page?.styles ?? []).then(
      () => page,
      () => undefined,
    );
  };
  const keep = (): void => {
    const page = toShownPage(document);
    const focused = document.activeElement;
    kept.set(here, {...page, styles, left: window.scrollX, top: window.scrollY, focused});
  };
  const show = ({body, title, lang, dir, canonical, ...page}: ShownPage): void => {
    styles = page.styles;
    sheets.show(styles);
    const html = document.documentElement;
    html.lang = lang;
    html.dir = dir;
    document.title = title;
    document.querySelector('link[rel=canonical]')?.remove();
    if (canonical) document.head.append(canonical);
    document.body = body;
    here = window.location.pathname;
  };
  return {
    async open(address) {
      number += 1;
      const own = number;
      const done = sayOpening();
      const page = await loadPage(address);
      done();
      if (own !== number) return true;
      if (!page) return false;
      keep();
      const url = new URL(address);
      history.pushState(null, '', url.pathname + url.search);
      show(page);
      arrive(page.body);
      landOn(url.hash);
      return true;
    },
    restore() {
      const page = kept.get(window.location.pathname);
      if (!page) return false;
      number += 1;
      keep();
      show(page);
      arrive(page.body);
      window.scrollTo(page.left, page.top);
      if (page.focused instanceof HTMLElement) page.focused.focus({preventScroll: true});
      return true;
    },
    forget: () => kept.clear(),
  };
}
