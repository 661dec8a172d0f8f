import type {ReactNode} from 'react';
import type {Answer} from '../../search/search';
import type {SiteEdition} from '../../plugin/read-site-editions';
import ArchivedHits from './ArchivedHits';
import RouterLink from './RouterLink';
import styles from './search.module.css';
import type {Search} from './use-search';
import {SEARCH_WORDS} from './words';

interface Props {
  search: Search;
  answer: Answer;
  editions: readonly SiteEdition[];
  reportPath: string;
}

/** What to try next: without the filters, without one of the words, in another edition, and whom to tell. Only what is there is offered. */
export default function NothingFound({search, answer, editions, reportPath}: Props): ReactNode {
  const {asked, without, parsed} = answer;
  const count = Object.values(search.filters).reduce(
    (sum, values) => sum + (values?.length ?? 0),
    0,
  );
  const others = answer.editions.filter(
    (edition) => edition.complete > 0 && editions.some(({name}) => name === edition.name),
  );
  const button = (words: string, onClick: () => void) => (
    <button type="button" className={styles.button} onClick={onClick}>
      {words}
    </button>
  );
  const unknown = asked
    .filter(({alternatives, isUncertain}) => alternatives.length === 0 && !isUncertain)
    .map(({text}) => text);
  return (
    <section className={styles.none}>
      <h2>{answer.partial > 0 ? SEARCH_WORDS.noneWhole : SEARCH_WORDS.none}</h2>
      {asked.length === 0 && <p>{SEARCH_WORDS.onlyStopWords}</p>}
      {unknown.length > 0 && <p>{SEARCH_WORDS.unknown(unknown)}</p>}
      <ul>
        {count > 0 && (
          <li>{button(SEARCH_WORDS.dropFilters(count), () => search.change({filters: {}}))}</li>
        )}
        {parsed.phrases.length > 0 && (
          <li>
            {button(SEARCH_WORDS.dropQuotes, () =>
              search.change({words: search.words.replace(/["“”„«»]/g, ' ').trim()}),
            )}
          </li>
        )}
        {without.map(({text, count: found}) => (
          <li key={text}>
            {button(SEARCH_WORDS.without(text), () =>
              search.change({words: search.words.replace(text, ' ').replace(/\s+/g, ' ').trim()}),
            )}{' '}
            {SEARCH_WORDS.sections(found)}
          </li>
        ))}
        {others.map(({name, complete: found}) => (
          <li key={name}>
            {button(
              SEARCH_WORDS.inEdition(editions.find((edition) => edition.name === name)!.edition),
              () => search.change({edition: name}),
            )}{' '}
            {SEARCH_WORDS.sections(found)}
          </li>
        ))}
      </ul>
      <ArchivedHits hits={answer.archived} />
      <p>
        {SEARCH_WORDS.whomToTell}{' '}
        <RouterLink to={reportPath}>{SEARCH_WORDS.whomToTellLink}</RouterLink>
      </p>
    </section>
  );
}
