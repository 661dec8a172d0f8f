import type {ReactNode} from 'react';
import styles from './search.module.css';
import type {Search} from './use-search';
import {SEARCH_WORDS} from './words';

/** Where the search stands, in words: loading, failed, offline, broken parts, texts left for the reader to ask for. Nothing once all is in. */
export default function LoadMessage({search, retry}: {search: Search; retry(): void}): ReactNode {
  const {load} = search;
  if (load.name === 'opening') return <p className={styles.note}>{SEARCH_WORDS.opening}</p>;
  if (load.name === 'failed') {
    return (
      <p className={styles.note}>
        {navigator.onLine ? SEARCH_WORDS.failed : SEARCH_WORDS.offline}{' '}
        <button type="button" className={styles.button} onClick={retry}>
          {SEARCH_WORDS.retry}
        </button>
      </p>
    );
  }
  if (load.name !== 'open') return null;
  return (
    <>
      {load.stage === 'rank' && (
        <p className={styles.note}>{SEARCH_WORDS.loadingWords(load.received, load.total)}</p>
      )}
      {load.stage === 'texts' && !load.waiting && load.total > 0 && (
        <p className={styles.note}>{SEARCH_WORDS.loadingTexts(load.received, load.total)}</p>
      )}
      {load.waiting && (
        <p className={styles.note}>
          <button type="button" className={styles.button} onClick={search.loadTexts}>
            {SEARCH_WORDS.loadTexts}
          </button>
        </p>
      )}
      {load.broken.length > 0 && <p className={styles.note}>{SEARCH_WORDS.broken(load.broken)}</p>}
    </>
  );
}
