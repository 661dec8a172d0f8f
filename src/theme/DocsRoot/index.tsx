import renderRoutes from '@docusaurus/renderRoutes';
import type {RouteConfig} from 'react-router-config';
import type {ReactNode} from 'react';

/** The root of all editions has no look of its own: the frame stands in each page, which knows most. */
export default function DocsRoot({route}: {route: {routes: RouteConfig[]}}): ReactNode {
  return renderRoutes(route.routes);
}
