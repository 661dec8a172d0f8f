import type {ReactNode} from 'react';
import {WORDS} from '../../words/en';
import SiteSlot from './SiteSlot';
import {usePlace} from './use-place';
import {useShown} from './use-shown';

/** A page that says nothing about its visitor, and loads on a weak line. */
const NEUTRAL = 'https://www.wikipedia.org/';

interface Props {
  isOutside?: boolean | undefined;
  hasContents: boolean;
}

/**
 * The bar: contents, name, search, the way to report, edition, light or dark, and the way out,
 * always in this order. Without a script everything in it is a link that works; what needs one is
 * put in by `src/client/`.
 */
export default function Bar({isOutside, hasContents}: Props): ReactNode {
  const {toLink} = usePlace();
  const {name, edition, current} = useShown();
  const base = `/${isOutside ? current : name}/`;
  const label = `${WORDS.edition} ${edition}`;
  return (
    <header className="bar">
      <a className="bar__menu" href={hasContents ? '#contents' : toLink(base)}>
        {WORDS.contents}
      </a>
      {isOutside ? (
        <a className="bar__name" href={toLink('/')}>
          {WORDS.site}
        </a>
      ) : (
        <SiteSlot
          as="span"
          name="home"
          className="bar__name"
          alone={`<a href="${toLink(base)}">${WORDS.site}</a>`}
        />
      )}
      <div className="bar__search">
        <a className="search-link" href={toLink(`${base}search/`)}>
          {WORDS.searchShort}
          <span className="search-link__rest"> {WORDS.searchRest}</span>
        </a>
      </div>
      <a className="bar__report" href={toLink(`${base}report/`)}>
        {WORDS.report}
      </a>
      {isOutside ? (
        <a className="edition" href={toLink('/editions/')}>
          {WORDS.editions}
        </a>
      ) : (
        <SiteSlot
          as="span"
          name="editions"
          className="bar__edition"
          alone={`<span class="edition">${label}</span>`}
        />
      )}
      <span className="bar__mode" />
      <a className="leave" href={NEUTRAL} rel="noreferrer nofollow" title={WORDS.leaveHint}>
        {WORDS.leaveShort}
        <span className="leave__rest"> {WORDS.leaveRest}</span>
      </a>
    </header>
  );
}
