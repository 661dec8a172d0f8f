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
