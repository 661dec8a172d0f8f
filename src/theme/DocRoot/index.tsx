import {DocsSidebarProvider, useDocRootMetadata} from '@docusaurus/plugin-content-docs/client';
import type {ReactNode} from 'react';
import NotFound from '../NotFound';

/** Hands the contents of the package to the page. */
export default function DocRoot(props: Parameters<typeof useDocRootMetadata>[0]): ReactNode {
  const found = useDocRootMetadata(props);
  if (!found) return <NotFound />;
  return (
    <DocsSidebarProvider name={found.sidebarName} items={found.sidebarItems}>
      {found.docElement}
    </DocsSidebarProvider>
  );
}
