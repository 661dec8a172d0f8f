import type {ReactNode} from 'react';
import type {Answer} from '../../search/search';
import {understoodAs} from '../../search/understood-as';
import styles from './search.module.css';
import {SEARCH_WORDS} from './words';

/** How the words were understood: corrections, other names searched, filters typed. */
export default function SearchNotes({answer: {asked, parsed}}: {answer: Answer}): ReactNode {
  const also = [...new Set(understoodAs(asked, 'synonym').flatMap(({found}) => found))];
  return (
    <>
      {understoodAs(asked, 'correction').map(({text, found}) => (
        <p key={text} className={styles.note}>
          {SEARCH_WORDS.corrected(text, found)}
        </p>
      ))}
      {also.length > 0 && (
        <p className={styles.note}>
          {SEARCH_WORDS.alsoSearching} {also.join(' · ')}
        </p>
      )}
      {parsed.filters.map(({text, values}, index) => (
        <p key={`${text} ${index}`} className={styles.note}>
          {values.length > 0 ? SEARCH_WORDS.typedFilter(text) : SEARCH_WORDS.unknownFilter(text)}
        </p>
      ))}
      {parsed.excluded.length > 0 && (
        <p className={styles.note}>{SEARCH_WORDS.excluded(parsed.excluded)}</p>
      )}
    </>
  );
}
