import renderRoutes from '@docusaurus/renderRoutes';
import {matchPath, useLocation} from '@docusaurus/router';
import {HtmlClassNameProvider, PageMetadata, ThemeClassNames} from '@docusaurus/theme-common';
import type {Props} from '@theme/DocsRoot';
import Layout from '@theme/Layout';
import NotFoundContent from '@theme/NotFound/Content';
import type {ReactNode} from 'react';
import {WORDS} from '../../components/words';

/**
 * The frame of all editions. Its route is the root of the site, so that it also gets every address that is no page of
 * an edition, and nothing after it does: the original shows a frame without a text there.
 */
export default function DocsRoot({route: {routes = []}}: Props): ReactNode {
  const {pathname} = useLocation();
  const isKnown = routes.some((route) => matchPath(pathname, route));
  return (
    <HtmlClassNameProvider className={ThemeClassNames.wrapper.docsPages}>
      <Layout>
        {isKnown ? (
          renderRoutes([...routes])
        ) : (
          <>
            <PageMetadata title={WORDS.notFound} />
            <NotFoundContent />
          </>
        )}
      </Layout>
    </HtmlClassNameProvider>
  );
}
