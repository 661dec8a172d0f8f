import {useEffect, useState} from 'preact/hooks';

/** Where in the desk one is: `#/open/iom` gives `{view: 'open', name: 'iom'}`. */
export interface Route {
  view: string;
  name: string;
}

export const toHref = (view: string, name = ''): string =>
  `#/${view}${name === '' ? '' : `/${encodeURIComponent(name)}`}`;

export function parseRoute(hash: string): Route {
  const [, view = '', name = ''] = hash.split('/');
  return {view, name: decodeURIComponent(name)};
}

/** The present place. @param mayLeave asks the person where something is not saved */
export function useRoute(mayLeave: () => boolean): Route {
  const [route, setRoute] = useState(() => parseRoute(window.location.hash));
  useEffect(() => {
    let last = window.location.hash;
    const onChange = (): void => {
      if (window.location.hash === last) return;
      if (!mayLeave()) {
        window.history.replaceState(null, '', last);
        return;
      }
      last = window.location.hash;
      setRoute(parseRoute(last));
    };
    window.addEventListener('hashchange', onChange);
    return () => window.removeEventListener('hashchange', onChange);
  }, []);
  return route;
}
