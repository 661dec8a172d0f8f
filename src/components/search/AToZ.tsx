import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import type {AToZList} from '../../plugin/search-plugin';
import RouterLink from './RouterLink';
import styles from './search.module.css';
import {SEARCH_WORDS} from './words';

/** Every name of the package in one list, readable and printable without script. */
export default function AToZ({list: {edition, letters}}: {list: AToZList}): ReactNode {
  const anchor = (letter: string) =>
    letter === '0–9' ? 'numbers' : `letter-${letter.toLowerCase()}`;
  return (
    <Layout title={SEARCH_WORDS.aToZ}>
      <main className="plain">
        <h1>{SEARCH_WORDS.aToZ}</h1>
        <p>
          {SEARCH_WORDS.edition} {edition}
        </p>
        <nav aria-label={SEARCH_WORDS.letters} className={styles.letters}>
          {letters.map(({letter}) => (
            <a key={letter} href={`#${anchor(letter)}`}>
              {letter}
            </a>
          ))}
        </nav>
        {letters.map(({letter, entries}) => (
          <section key={letter}>
            <h2 id={anchor(letter)}>{letter}</h2>
            <ul className={styles.names}>
              {entries.map(({name, of, type, url}) => (
                <li key={`${name} ${url}`}>
                  <RouterLink to={url}>{name}</RouterLink>{' '}
                  <span className={styles.number}>{of ? `${of} · ${type}` : type}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </main>
    </Layout>
  );
}
