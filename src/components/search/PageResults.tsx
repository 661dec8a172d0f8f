import {useState, type ReactNode} from 'react';
import type {Ranked} from '../../search/rank';
import type {Answer} from '../../search/search';
import ResultItem from './ResultItem';
import styles from './search.module.css';
import type {Search} from './use-search';
import {SEARCH_WORDS} from './words';

const SHOWN = 3;

/** The results of one page: the best ones, and the rest on demand. */
export default function PageResults({
  results,
  search,
  answer,
}: {
  results: readonly Ranked[];
  search: Search;
  answer: Answer;
}): ReactNode {
  const [isWhole, setWhole] = useState(false);
  const engine = search.engine!;
  const shown = isWhole ? results : results.slice(0, SHOWN);
  return (
    <>
      {shown.map((result, index) => (
        <ResultItem
          key={result.card.id}
          isUnder={index > 0}
          result={engine.show(answer, result)}
          onOpen={(url) => search.setOpened({url, terms: answer.matched(result.card.id)})}
        />
      ))}
      {shown.length < results.length && (
        <li className={styles.under}>
          <button type="button" className={styles.plain} onClick={() => setWhole(true)}>
            {SEARCH_WORDS.moreOfPage(results.length - shown.length)}
          </button>
        </li>
      )}
    </>
  );
}
