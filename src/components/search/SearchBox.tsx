import {useHistory} from '@docusaurus/router';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import {useId, useRef, useState, type ReactNode} from 'react';
import LiveMessage from './LiveMessage';
import LoadMessage from './LoadMessage';
import SearchField from './SearchField';
import Suggestion from './Suggestion';
import styles from './search.module.css';
import {toListKey} from './to-list-key';
import {useFocusKeys} from './use-focus-keys';
import {useForgetOnLeaving} from './use-forget-on-leaving';
import {useSearch} from './use-search';
import {SEARCH_WORDS} from './words';

const MOST = 6;

/** The field in the bar: a combobox with the best results and the way to all of them. */
export default function SearchBox({edition}: {edition: string}): ReactNode {
  const search = useSearch();
  const history = useHistory();
  const {withBaseUrl} = useBaseUrlUtils();
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  useFocusKeys(field);
  useForgetOnLeaving(search.clear);

  const {answer, words, load} = search;
  const results = isOpen && answer ? answer.results.slice(0, MOST) : [];
  const total = answer ? answer.complete + answer.partial : 0;
  const hasList = isOpen && answer !== undefined;
  const last = results.length;
  const close = () => { setOpen(false); setActive(-1); };
  const go = (index: number) => {
    close();
    field.current?.blur();
    history.push(withBaseUrl(results[index]?.url ?? '/search/'));
  };
  const onKey = toListKey({isOpen: hasList, active, last, setActive, open: () => setOpen(true), close, clear: search.clear, go: () => go(active)});

  return (
    <div className={styles.box} onBlur={(event) => { if (!event.currentTarget.contains(event.relatedTarget)) close(); }}>
      <label className="visually-hidden" htmlFor={id}>{SEARCH_WORDS.label}</label>
      <SearchField
        field={field} id={id} className={styles.field} placeholder={SEARCH_WORDS.hint} value={words} onKeyDown={onKey}
        role="combobox" aria-autocomplete="list" aria-expanded={hasList} aria-controls={`${id}-list`}
        aria-activedescendant={hasList && active >= 0 ? `${id}-${active}` : undefined}
        onFocus={() => search.open(edition)}
        onChange={(event) => { search.setWords(event.target.value); setOpen(true); setActive(-1); }}
      />
      <div className={styles.popup} hidden={!isOpen || words.trim() === ''}>
        <LoadMessage load={load} retry={() => search.open(edition)} />
        <ul role="listbox" id={`${id}-list`} aria-label={SEARCH_WORDS.suggestions} className={styles.options} hidden={!hasList}>
          {results.map((result, index) => (
            <Suggestion key={`${result.url} ${index}`} id={`${id}-${index}`} result={result} isActive={active === index} onChoose={() => go(index)} />
          ))}
          {hasList && (
            <li id={`${id}-${last}`} role="option" aria-selected={active === last} className={styles.option} onMouseDown={(event) => event.preventDefault()} onClick={() => go(last)}>
              {total === 0 ? `${SEARCH_WORDS.none}. ${SEARCH_WORDS.link}` : SEARCH_WORDS.all(total)}
            </li>
          )}
        </ul>
      </div>
      <LiveMessage>{hasList && answer ? SEARCH_WORDS.count(answer.complete, answer.partial) : ''}</LiveMessage>
    </div>
  );
}
