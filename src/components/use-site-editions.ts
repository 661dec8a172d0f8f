import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {SiteEdition} from '../plugin/read-site-editions';

/** The editions of the site and the path of the current one (`/next/` while none is published). */
export function useSiteEditions(): {editions: readonly SiteEdition[]; currentPath: string} {
  const {editions, current} = useDocusaurusContext().siteConfig.customFields as {editions: SiteEdition[]; current: string};
  return {editions, currentPath: `/${current}/`};
}
