import {memo, type ReactNode} from 'react';
import type {Answer as Answered} from '../../search/search';
import type {SiteEdition} from '../../plugin/read-site-editions';
import ArchivedHits from './ArchivedHits';
import LiveMessage from './LiveMessage';
import NothingFound from './NothingFound';
import ResultList from './ResultList';
import SearchNotes from './SearchNotes';
import styles from './search.module.css';
import type {Search} from './use-search';
import {SEARCH_WORDS} from './words';

interface Props {
  search: Search;
  answer: Answered;
  editions: readonly SiteEdition[];
  reportPath: string;
}

/** What the search answers: how it was understood, how much was found, the results, or what to try instead. */
export default memo(function Answer({search, answer, editions, reportPath}: Props): ReactNode {
  const {results, complete, partial} = answer;
  const isComing = search.load.name === 'open' && search.load.stage === 'rank';
  // Before all words are in, "no result" would be a guess.
  const count = isComing
    ? SEARCH_WORDS.countSoFar(complete + partial)
    : SEARCH_WORDS.count(complete, partial);
  const whole = results.filter((result) => !result.partial);
  const lacking = results.filter((result) => result.partial);
  return (
    <>
      <p className={styles.count}>{count}</p>
      <LiveMessage>{count}</LiveMessage>
      <SearchNotes answer={answer} />
      {complete === 0 && !isComing && (
        <NothingFound search={search} answer={answer} editions={editions} reportPath={reportPath} />
      )}
      <ResultList title={SEARCH_WORDS.results} results={whole} search={search} answer={answer} />
      {complete > 0 && <ArchivedHits hits={answer.archived} />}
      <ResultList title={SEARCH_WORDS.partial} results={lacking} search={search} answer={answer} />
    </>
  );
});
