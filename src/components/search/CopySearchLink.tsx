import useBaseUrl from '@docusaurus/useBaseUrl';
import {useId, useState, type ReactNode} from 'react';
import {toFragment} from '../../search/search-link';
import styles from './search.module.css';
import type {Search} from './use-search';
import {SEARCH_WORDS} from './words';

/** Gives a link with the search in it, on purpose and only here; the address bar stays as it is. */
export default function CopySearchLink({search}: {search: Search}): ReactNode {
  const id = useId();
  const path = useBaseUrl('/search/');
  const [link, setLink] = useState('');
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    const text = window.location.origin + path + toFragment(search);
    setLink(text);
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      // Without the right to use the clipboard the reader copies it from the field.
      setCopied(false);
    }
  };
  return (
    <div className={styles.copy}>
      <button
        type="button"
        className={styles.button}
        aria-describedby={`${id}-note`}
        onClick={() => void copy()}
      >
        {SEARCH_WORDS.copyLink}
      </button>
      <span id={`${id}-note`} className={styles.note}>
        {SEARCH_WORDS.copyNote}
      </span>
      {link !== '' && (
        <label className={styles.note}>
          {isCopied ? SEARCH_WORDS.copied : SEARCH_WORDS.copyByHand}
          <input
            className={styles.field}
            readOnly
            value={link}
            onFocus={(event) => event.target.select()}
          />
        </label>
      )}
    </div>
  );
}
