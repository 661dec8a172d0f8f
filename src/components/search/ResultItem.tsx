import type {ReactNode} from 'react';
import type {ShownResult} from '../../search/show-result';
import Marked from './Marked';
import RouterLink from './RouterLink';
import styles from './search.module.css';
import {SEARCH_WORDS} from './words';

interface Props {
  result: ShownResult;
  /** It stands under another result of the same page. */
  isUnder: boolean;
  onOpen(url: string): void;
}

/** One result: where it leads, where it stands in the package, and the passage that has the words. */
export default function ResultItem({result, isUnder, onOpen}: Props): ReactNode {
  const {url, title, breadcrumbs, type, passage, alsoSaid, edition, editions, changedIn} = result;
  const others = editions
    .filter((other) => other.edition !== edition)
    .map((other) => other.edition);
  return (
    <li className={isUnder ? `${styles.result} ${styles.under}` : styles.result}>
      <h3>
        <RouterLink to={url} onFollow={() => onOpen(url)}>
          <Marked of={title} />
        </RouterLink>
      </h3>
      <p className={styles.place}>
        {[type, ...breadcrumbs].join(' › ')} · {SEARCH_WORDS.edition} {edition}
      </p>
      {passage?.text && (
        <p className={styles.passage}>
          {passage.start > 0 && '… '}
          <Marked of={passage} />
          {/[.!?]$/.test(passage.text) ? '' : ' …'}
        </p>
      )}
      {!passage && (
        <p className={styles.passage} aria-hidden="true">
          …
        </p>
      )}
      {alsoSaid && (
        <p className={styles.place}>
          {SEARCH_WORDS.alsoSaid} <Marked of={alsoSaid} />
        </p>
      )}
      {others.length > 0 && <p className={styles.place}>{SEARCH_WORDS.sameIn(others)}</p>}
      {changedIn.length > 0 && (
        <p className={styles.place}>
          {SEARCH_WORDS.changedIn(changedIn.map((other) => other.edition))}
        </p>
      )}
    </li>
  );
}
