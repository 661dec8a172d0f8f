import Head from '@docusaurus/Head';
import {useLocation} from '@docusaurus/router';
import {useActiveDocContext} from '@docusaurus/plugin-content-docs/client';
import type {ReactNode} from 'react';
import {useSiteEditions} from '../../components/use-site-editions';

/**
 * The page to keep: this one in the current edition, where that has it. A path and no full address: the site has none of its
 * own, and browsers that share the address of a page share this one.
 */
export default function SiteMetadata(): ReactNode {
  const {pathname} = useLocation();
  const {current} = useSiteEditions();
  const {alternateDocVersions} = useActiveDocContext(undefined);
  return (
    <Head>
      <link rel="canonical" href={alternateDocVersions[current]?.path ?? pathname} />
    </Head>
  );
}
