import type {PropVersionMetadata} from '@docusaurus/plugin-content-docs';
import {DocsVersionProvider} from '@docusaurus/plugin-content-docs/client';
import renderRoutes from '@docusaurus/renderRoutes';
import type {RouteConfig} from 'react-router-config';
import type {ReactNode} from 'react';

interface Props {
  version: PropVersionMetadata;
  route: {routes: RouteConfig[]};
}

/** Hands the edition to its pages. */
export default function DocVersionRoot({version, route}: Props): ReactNode {
  return <DocsVersionProvider version={version}>{renderRoutes(route.routes)}</DocsVersionProvider>;
}
