import {useEffect, useState} from 'preact/hooks';

/** Where in the desk one is: `#/open/iom` gives `{view: 'open', name: 'iom'}`. */
export interface Route {
  view: string;
  name: string;
}

export const toHref = (view: string, name = ''): string =>
  `#/${view}${name === '' ? '' : `/${encodeURIComponent(name)}`}`;

export function parseRoute(hash: string): Route {
  const [, view = '', ...name] = hash.split('/');
  try {
    return {view, name: decodeURIComponent(name.join('/'))};
  } catch {
    // An address that somebody has cut off in the middle of a sign.
    return {view, name: name.join('/')};
  }
}

/** Goes to a view, and resolves when it is shown: what is said earlier is wiped off by its coming. */
export function goTo(href: string): Promise<void> {
  const before = window.location.hash;
  return new Promise((resolve) => {
    window.location.hash = href;
    if (window.location.hash === before) return resolve();
    window.addEventListener('hashchange', () => setTimeout(resolve), {once: true});
  });
}

/** The present place. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => parseRoute(window.location.hash));
  useEffect(() => {
    const onChange = (): void => setRoute(parseRoute(window.location.hash));
    window.addEventListener('hashchange', onChange);
    return () => window.removeEventListener('hashchange', onChange);
  }, []);
  return route;
}
