import type {ReactNode} from 'react';
import type {ShownResult} from '../../search/show-result';
import ResultItem from './ResultItem';
import styles from './search.module.css';

/** Results under their heading, numbered on from `first`. Nothing where there are none. */
export default function ResultList({title, results, first, edition}: {title: string; results: readonly ShownResult[]; first: number; edition: string}): ReactNode {
  if (results.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ol className={styles.results} start={first}>
        {results.map((result, index) => <ResultItem key={`${result.url} ${index}`} result={result} edition={edition} />)}
      </ol>
    </section>
  );
}
