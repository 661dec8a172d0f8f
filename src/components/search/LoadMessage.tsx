import type {ReactNode} from 'react';
import type {LoadState} from './search-store';
import styles from './search.module.css';
import {SEARCH_WORDS} from './words';

/** Where the search stands before it can answer, in words; nothing once it can. */
export default function LoadMessage({load, retry}: {load: LoadState; retry(): void}): ReactNode {
  if (load.name === 'loading') return <p className={styles.note}>{SEARCH_WORDS.loading(load.received, load.total)}</p>;
  if (load.name !== 'failed') return null;
  return <p className={styles.note}>{SEARCH_WORDS.failed} <button type="button" className={styles.button} onClick={retry}>{SEARCH_WORDS.retry}</button></p>;
}
