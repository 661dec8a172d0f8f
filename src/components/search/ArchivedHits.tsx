import type {ReactNode} from 'react';
import type {ArchivedHit} from '../../search/find-archived';
import {SEARCH_WORDS} from './words';

/** What editions have that are no longer on the site. The link is plain: their pages are not part of the application. */
export default function ArchivedHits({hits}: {hits: readonly ArchivedHit[]}): ReactNode {
  if (hits.length === 0) return null;
  return (
    <ul>
      {hits.map(({edition, count, title}) => (
        <li key={edition}>
          <a href={`/${edition}/`}>{SEARCH_WORDS.inArchived(edition)}</a>: {title}.{' '}
          {SEARCH_WORDS.sections(count)}
        </li>
      ))}
    </ul>
  );
}
