import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ArchivedEdition, SiteEdition} from '../plugin/read-site-editions';

/** The editions of the site, and the name and path of the current one (`next` while none is published). */
export function useSiteEditions(): {
  editions: readonly SiteEdition[];
  archived: readonly ArchivedEdition[];
  current: string;
  currentPath: string;
} {
  const {editions, archived, current} = useDocusaurusContext().siteConfig.customFields as {
    editions: SiteEdition[];
    archived: ArchivedEdition[];
    current: string;
  };
  return {editions, archived, current, currentPath: `/${current}/`};
}
