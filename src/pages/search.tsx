import useIsBrowser from '@docusaurus/useIsBrowser';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import RouterLink from '../components/search/RouterLink';
import SearchPanel from '../components/search/SearchPanel';
import styles from '../components/search/search.module.css';
import {SEARCH_WORDS} from '../components/search/words';
import {useSiteEditions} from '../components/use-site-editions';

/** The search page. Its title and address never change, and without script it leads to the lists instead. */
export default function SearchPage(): ReactNode {
  const isBrowser = useIsBrowser();
  const {currentPath} = useSiteEditions();
  return (
    <Layout title={SEARCH_WORDS.title}>
      <main className="plain">
        <h1>{SEARCH_WORDS.title}</h1>
        <div className={styles.page}>{isBrowser && <SearchPanel />}</div>
        <noscript>
          <p>{SEARCH_WORDS.withoutScript}</p>
        </noscript>
        <ul className={styles.lists}>
          <li>
            <RouterLink to={`/search/a-to-z${currentPath}`}>{SEARCH_WORDS.aToZ}</RouterLink>
          </li>
          {SEARCH_WORDS.lists.map(([path, words]) => (
            <li key={path}>
              <RouterLink to={currentPath + path}>{words}</RouterLink>
            </li>
          ))}
        </ul>
      </main>
    </Layout>
  );
}
