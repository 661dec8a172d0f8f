/** The style sheets of the pages shown so far. Pages outside of editions have their own. */
export interface StyleSheets {
  /** Resolves when they can be shown; rejects where one cannot be had. */
  load(addresses: readonly string[]): Promise<unknown>;
  /** Only these. */
  show(addresses: readonly string[]): void;
}

export function createStyleSheets(root: Document): StyleSheets {
  // Links are relative, and other addresses will be shown: what they mean is read before.
  const links = new Map([...styleLinks(root)].map((link) => [link.href, link]));
  const add = (address: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const link = root.createElement('link');
      link.rel = 'stylesheet';
      link.href = address;
      link.onload = () => {
        links.set(address, link);
        resolve();
      };
      link.onerror = () => {
        link.remove();
        reject(new Error(`${address} could not be loaded.`));
      };
      root.head.append(link);
    });
  return {
    load: (addresses) =>
      Promise.all(addresses.filter((address) => !links.has(address)).map((each) => add(each))),
    show(addresses) {
      for (const [address, link] of links) link.disabled = !addresses.includes(address);
    },
  };
}

/** The addresses of the style sheets of a page. */
export const stylesOf = (page: Document, base: string): string[] =>
  [...styleLinks(page)].map((link) => new URL(link.getAttribute('href') ?? '', base).href);

const styleLinks = (page: Document): NodeListOf<HTMLLinkElement> =>
  page.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]');
