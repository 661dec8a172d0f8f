import type {PropDocContent} from '@docusaurus/plugin-content-docs';
import {DocProvider} from '@docusaurus/plugin-content-docs/client';
import type {ReactNode} from 'react';
import GuidancePage from '../../components/frame/GuidancePage';

/** A page of an edition. */
export default function DocItem({content: Text}: {content: PropDocContent}): ReactNode {
  return (
    <DocProvider content={Text}>
      <GuidancePage>
        <Text />
      </GuidancePage>
    </DocProvider>
  );
}
