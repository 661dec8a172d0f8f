import type {ReactNode} from 'react';
import RouterLink from './RouterLink';
import styles from './search.module.css';
import {SEARCH_WORDS} from './words';

/** The way to the search page. Narrow screens show a sign in place of its words; beside a field only they show it at all. */
export default function SearchLink({
  isBesideField,
  isHere,
}: {
  isBesideField: boolean;
  isHere: boolean;
}): ReactNode {
  return (
    <RouterLink
      to="/search/"
      className={isBesideField ? `${styles.link} ${styles.narrowOnly}` : styles.link!}
      aria-current={isHere ? 'page' : undefined}
    >
      <svg
        className={styles.sign}
        viewBox="0 0 24 24"
        width="24"
        height="24"
        aria-hidden="true"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.5"
      >
        <circle cx="10" cy="10" r="6.5" />
        <path d="M15 15l6 6" />
      </svg>
      <span className={styles.linkWords}>{SEARCH_WORDS.link}</span>
    </RouterLink>
  );
}
