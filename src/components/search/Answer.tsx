import type {ReactNode} from 'react';
import type {ShownAnswer} from '../../search/create-engine';
import LiveMessage from './LiveMessage';
import NothingFound from './NothingFound';
import ResultList from './ResultList';
import styles from './search.module.css';
import type {Search} from './use-search';
import {SEARCH_WORDS} from './words';

/** What the search answers: what else was searched, how much was found, the results, or what to try instead. */
export default function Answer({search, answer, edition, reportPath}: {search: Search; answer: ShownAnswer; edition: string; reportPath: string}): ReactNode {
  const {results, complete, partial, words, alsoSearching} = answer;
  const whole = results.filter((result) => !result.partial);
  const lacking = results.filter((result) => result.partial);
  const count = SEARCH_WORDS.count(complete, partial);
  return (
    <>
      <p className={styles.count}>{count}</p>
      <LiveMessage>{count}</LiveMessage>
      {words.filter(({corrections}) => corrections.length > 0).map(({text, corrections}) => <p key={text} className={styles.note}>{SEARCH_WORDS.corrected(text, corrections)}</p>)}
      {alsoSearching.length > 0 && <p className={styles.note}>{SEARCH_WORDS.alsoSearching} {alsoSearching.join(' · ')}</p>}
      {results.length === 0 && <NothingFound search={search} answer={answer} reportPath={reportPath} />}
      <ResultList title={SEARCH_WORDS.results} results={whole} first={1} edition={edition} />
      <ResultList title={SEARCH_WORDS.partial} results={lacking} first={whole.length + 1} edition={edition} />
      {results.length < complete + partial && <button type="button" className={styles.button} onClick={search.showMore}>{SEARCH_WORDS.more}</button>}
    </>
  );
}
