import {useEffect, useId, useRef, type KeyboardEvent, type ReactNode} from 'react';
import {useSiteEditions} from '../use-site-editions';
import Answer from './Answer';
import Filters from './Filters';
import LoadMessage from './LoadMessage';
import SearchField from './SearchField';
import styles from './search.module.css';
import {useFocusKeys} from './use-focus-keys';
import {useForgetOnLeaving} from './use-forget-on-leaving';
import {useSearch} from './use-search';
import {SEARCH_WORDS} from './words';

/** The search page once its script runs. */
export default function SearchPanel(): ReactNode {
  const search = useSearch();
  const {editions, currentPath} = useSiteEditions();
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useFocusKeys(field);
  useForgetOnLeaving(search.clear);
  const {open, edition, answer, load} = search;
  const wanted = edition || currentPath.replace(/\//g, '');
  const number = editions.find(({name}) => name === wanted)?.edition ?? wanted;

  // Once on arrival; a failed load waits for the reader to try again.
  useEffect(() => open(wanted), [open, wanted]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') search.setWords('');
  };
  return (
    <div role="search">
      <label className={styles.label} htmlFor={id}>{SEARCH_WORDS.label}</label>
      <div className={styles.row}>
        <SearchField field={field} id={id} className={styles.field} value={search.words} aria-describedby={`${id}-help`} onChange={(event) => search.setWords(event.target.value)} onKeyDown={onKeyDown} />
        <button type="button" className={styles.button} onClick={() => { search.clear(); field.current?.focus(); }}>{SEARCH_WORDS.clear}</button>
      </div>
      <p id={`${id}-help`} className={styles.note}>{SEARCH_WORDS.help}</p>
      <Filters search={search} editions={editions} />
      <LoadMessage load={load} retry={() => open(wanted)} />
      {answer && <Answer search={search} answer={answer} edition={number} reportPath={`${currentPath}report/`} />}
    </div>
  );
}
