import {type ReactNode} from 'react';
import {groupByPage} from '../../search/group-by-page';
import type {Ranked} from '../../search/rank';
import type {Answer} from '../../search/search';
import PageResults from './PageResults';
import styles from './search.module.css';
import type {Search} from './use-search';
import {SEARCH_WORDS} from './words';

interface Props {
  title: string;
  results: readonly Ranked[];
  search: Search;
  answer: Answer;
}

/** Results under their heading, those of a page together. Nothing where there are none. */
export default function ResultList({title, results, search, answer}: Props): ReactNode {
  if (results.length === 0 || !search.engine) return null;
  const groups = groupByPage(results, ({card}) => card.address);
  return (
    <section>
      <h2>{title}</h2>
      <ol className={styles.results}>
        {groups.slice(0, search.limit).map(({page, results: own}) => (
          <PageResults key={page} results={own} search={search} answer={answer} />
        ))}
      </ol>
      {groups.length > search.limit && (
        <button type="button" className={styles.button} onClick={search.showMore}>
          {SEARCH_WORDS.more}
        </button>
      )}
    </section>
  );
}
