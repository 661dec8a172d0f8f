import type {ReactNode} from 'react';
import type {ShownAnswer} from '../../search/create-engine';
import RouterLink from './RouterLink';
import styles from './search.module.css';
import type {Search} from './use-search';
import {SEARCH_WORDS} from './words';

/** What to try next: each word alone, the search without filters, and whom to tell. Only words that occur are offered. */
export default function NothingFound({search, answer, reportPath}: {search: Search; answer: ShownAnswer; reportPath: string}): ReactNode {
  const hasFilters = Object.values(search.filters).some(Boolean);
  return (
    <section className={styles.none}>
      <h2>{SEARCH_WORDS.none}</h2>
      {answer.words.length === 0 && <p>{SEARCH_WORDS.onlyStopWords}</p>}
      {hasFilters && <p><button type="button" className={styles.button} onClick={() => search.setFilters({})}>{SEARCH_WORDS.dropFilters}</button></p>}
      {answer.words.length > 0 && (
        <>
          <p>{SEARCH_WORDS.eachWord}</p>
          <ul>
            {answer.words.map(({text, count}) => (
              <li key={text}>
                {count === 0 ? <>“{text}”: {SEARCH_WORDS.noSection}</> : (
                  <><button type="button" className={styles.button} onClick={() => search.setWords(text)}>{text}</button> {SEARCH_WORDS.sections(count)}</>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{SEARCH_WORDS.whomToTell} <RouterLink to={reportPath}>{SEARCH_WORDS.whomToTellLink}</RouterLink></p>
    </section>
  );
}
