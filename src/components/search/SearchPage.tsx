import type {ReactNode} from 'react';
import {SEARCH_PAGE_WORDS as WORDS} from '../../words/en';
import Frame from '../frame/Frame';
import SiteSlot from '../frame/SiteSlot';
import {usePlace} from '../frame/use-place';
import {useShown} from '../frame/use-shown';

/** The search page of an edition. A script puts the search in; without one the page leads to the lists. */
export default function SearchPage(): ReactNode {
  const {toLink} = usePlace();
  const {name} = useShown();
  return (
    <Frame title={WORDS.title}>
      <article className="plain">
        <h1>{WORDS.title}</h1>
        <div className="search-page" data-search-page="" />
        <noscript>
          <p>{WORDS.withoutScript}</p>
        </noscript>
        <ul className="search-lists">
          <li>
            <a href={toLink(`/${name}/search/a-to-z/`)}>{WORDS.aToZ}</a>
          </li>
          {WORDS.lists.map(([path, words]) => (
            <li key={path}>
              <a href={toLink(`/${name}/${path}`)}>{words}</a>
            </li>
          ))}
        </ul>
        <SiteSlot name="list" />
      </article>
    </Frame>
  );
}
