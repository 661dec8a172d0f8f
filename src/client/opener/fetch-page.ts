import {stylesOf} from './style-sheets';

/** A page as it stands in the document or is about to. */
export interface ShownPage {
  body: HTMLElement;
  title: string;
  lang: string;
  dir: string;
  /** Names the address to keep. */
  canonical: Element | null;
  styles: readonly string[];
}

/** A page for showing in the present document; undefined where only the browser can open it. */
export async function fetchPage(address: string): Promise<ShownPage | undefined> {
  try {
    const response = await fetch(address, {referrerPolicy: 'no-referrer'});
    if (!response.ok || response.redirected) return undefined;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    if (!page.querySelector('main')) return undefined;
    return {...toShownPage(page), styles: stylesOf(page, address)};
  } catch {
    return undefined;
  }
}

export const toShownPage = (page: Document): Omit<ShownPage, 'styles'> => ({
  body: page.body,
  title: page.title,
  lang: page.documentElement.lang,
  dir: page.documentElement.dir,
  canonical: page.querySelector('link[rel=canonical]'),
});
