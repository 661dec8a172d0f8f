import {
  useDeferredValue,
  useEffect,
  useId,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import {useSiteEditions} from '../use-site-editions';
import Answer from './Answer';
import CopySearchLink from './CopySearchLink';
import EditionChoice from './EditionChoice';
import FacetFilters from './FacetFilters';
import LoadMessage from './LoadMessage';
import SearchField from './SearchField';
import styles from './search.module.css';
import {useFocusKeys} from './use-focus-keys';
import {useForgetOnLeaving} from './use-forget-on-leaving';
import {useLinkedSearch} from './use-linked-search';
import {useSearch} from './use-search';
import {SEARCH_WORDS} from './words';

/** The search page once its script runs. */
export default function SearchPanel(): ReactNode {
  const search = useSearch();
  const {editions, currentPath} = useSiteEditions();
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  // Beside the results there is room for filters only on wide screens.
  const [isWide] = useState(() => window.matchMedia('(min-width: 900px)').matches);
  const {open, change, clear, filters} = search;
  // Drawn when there is time: the field answers each key at once.
  const calm = useDeferredValue(search);
  const {answer, load} = calm;
  const current = currentPath.replace(/\//g, '');
  useFocusKeys(field);
  useForgetOnLeaving(clear);
  useLinkedSearch(change);
  // Once on arrival; a failed load waits for the reader to try again.
  useEffect(() => open(current), [open, current]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') change({words: ''});
  };
  return (
    <div role="search">
      <label className={styles.label} htmlFor={id}>
        {SEARCH_WORDS.label}
      </label>
      <div className={styles.row}>
        <SearchField
          field={field}
          id={id}
          className={styles.field}
          value={search.words}
          describedBy={`${id}-help`}
          onChange={(event) => change({words: event.target.value})}
          onKeyDown={onKeyDown}
        />
        <button
          type="button"
          className={styles.button}
          onClick={() => {
            clear();
            field.current?.focus();
          }}
        >
          {SEARCH_WORDS.clear}
        </button>
      </div>
      <p id={`${id}-help`} className={styles.note}>
        {SEARCH_WORDS.help}
      </p>
      {process.env.NODE_ENV !== 'production' && (
        <p className={styles.note}>{SEARCH_WORDS.lastBuilt}</p>
      )}
      <LoadMessage search={search} retry={() => open(current)} />
      {answer && load.name === 'open' && (
        <div className={styles.columns}>
          <details className={styles.sheet} open={isWide}>
            <summary>{SEARCH_WORDS.narrow}</summary>
            <EditionChoice
              edition={search.edition}
              sort={search.sort}
              change={change}
              answer={answer}
              editions={editions}
            />
            <FacetFilters filters={filters} change={change} answer={answer} />
          </details>
          <div className={styles.found}>
            {answer.isEmpty && calm.words.trim() === '' ? (
              <p className={styles.note}>{SEARCH_WORDS.browse}</p>
            ) : (
              <Answer
                search={calm}
                answer={answer}
                editions={editions}
                reportPath={`${currentPath}report/`}
              />
            )}
            {!answer.isEmpty && <CopySearchLink search={search} />}
          </div>
        </div>
      )}
    </div>
  );
}
