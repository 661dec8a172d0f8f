import {useHistory} from '@docusaurus/router';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import {useId, useRef, useState, type ReactNode} from 'react';
import LiveMessage from './LiveMessage';
import LoadMessage from './LoadMessage';
import Marked from './Marked';
import SearchField from './SearchField';
import Suggestion from './Suggestion';
import styles from './search.module.css';
import {suggest, type Suggested} from './suggest';
import {toListKey} from './to-list-key';
import {useFocusKeys} from './use-focus-keys';
import {useForgetOnLeaving} from './use-forget-on-leaving';
import {useSearch} from './use-search';
import {SEARCH_WORDS} from './words';

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
  const lines = isOpen ? suggest(search) : [];
  const hasList = lines.length > 0;
  const isComing = load.name === 'open' && load.stage === 'rank';
  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const go = (line: Suggested | undefined) => {
    if (line?.kind === 'filter') return search.change({words: line.completion.text});
    close();
    field.current?.blur();
    if (line?.kind === 'result') search.setOpened({url: line.result.url, terms: line.terms});
    history.push(withBaseUrl(line?.kind === 'result' ? line.result.url : '/search/'));
  };
  const onKey = toListKey({
    isOpen: hasList,
    active,
    last: lines.length - 1,
    setActive,
    open: () => setOpen(true),
    close,
    clear: search.clear,
    go: () => go(lines[active]),
  });

  return (
    <div
      className={styles.box}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) close();
      }}
    >
      <label className="visually-hidden" htmlFor={id}>
        {SEARCH_WORDS.label}
      </label>
      <SearchField
        field={field}
        id={id}
        className={styles.field}
        placeholder={SEARCH_WORDS.hint}
        value={words}
        onKeyDown={onKey}
        combobox={{
          listId: `${id}-list`,
          isOpen: hasList,
          activeId: hasList && active >= 0 ? `${id}-${active}` : undefined,
          onFocus: () => search.open(edition),
        }}
        onChange={(event) => {
          search.change({words: event.target.value});
          setOpen(true);
          setActive(-1);
        }}
      />
      <div className={styles.popup} hidden={!isOpen || words.trim() === ''}>
        <LoadMessage search={search} retry={() => search.open(edition)} />
        <ul
          role="listbox"
          id={`${id}-list`}
          aria-label={SEARCH_WORDS.suggestions}
          className={styles.options}
          hidden={!hasList}
        >
          {lines.map((line, index) => (
            <Suggestion
              key={
                line.kind === 'result'
                  ? line.result.id
                  : line.kind === 'filter'
                    ? line.completion.filter
                    : 'all'
              }
              id={`${id}-${index}`}
              isActive={active === index}
              onChoose={() => go(line)}
            >
              {line.kind === 'filter' && (
                <span className={styles.optionTitle}>
                  {line.completion.filter}{' '}
                  <span className={styles.place}>{line.completion.label}</span>
                </span>
              )}
              {line.kind === 'result' && (
                <>
                  <span className={styles.optionTitle}>
                    <Marked of={line.result.title} />
                  </span>
                  <span className={styles.place}>
                    {[line.result.type, ...line.result.breadcrumbs].join(' › ')}
                  </span>
                </>
              )}
              {line.kind === 'all' &&
                (line.total > 0
                  ? SEARCH_WORDS.all(line.total)
                  : isComing
                    ? SEARCH_WORDS.stillLoading
                    : `${SEARCH_WORDS.none}. ${SEARCH_WORDS.link}`)}
            </Suggestion>
          ))}
        </ul>
      </div>
      <LiveMessage>
        {hasList && answer && !isComing ? SEARCH_WORDS.count(answer.complete, answer.partial) : ''}
      </LiveMessage>
    </div>
  );
}
