import {useLocation} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type {ReactNode} from 'react';
import SearchBox from '../../components/search/SearchBox';
import SearchLink from '../../components/search/SearchLink';
import styles from '../../components/search/search.module.css';
import {useSiteEditions} from '../../components/use-site-editions';

/** Search in the bar: a field, or a link where no script runs, on narrow screens, and on the search page, which has its own field. */
export default function SearchBar(): ReactNode {
  const isBrowser = useIsBrowser();
  const {pathname} = useLocation();
  const {editions, currentPath} = useSiteEditions();
  const isSearchPage = pathname === useBaseUrl('/search/');
  const [folder] = pathname.slice(useBaseUrl('/').length).split('/');
  const edition =
    editions.find(({name}) => name === folder)?.name ?? currentPath.replace(/\//g, '');
  return (
    <div className={styles.bar}>
      {isBrowser && !isSearchPage && <SearchBox edition={edition} />}
      <SearchLink isBesideField={isBrowser && !isSearchPage} isHere={isSearchPage} />
    </div>
  );
}
