import type {PropDocContent, PropNavigation} from '@docusaurus/plugin-content-docs';
import {
  DocProvider,
  useDoc,
  useDocsSidebar,
  useSidebarBreadcrumbs,
} from '@docusaurus/plugin-content-docs/client';
import type {ReactNode} from 'react';
import type {Page} from '../../edition';
import type {Neighbour} from '../../components/frame/contents-item';
import GuidancePage from '../../components/frame/GuidancePage';
import {toContents} from '../to-contents';

/** A page of an edition. */
export default function DocItem({content: Text}: {content: PropDocContent}): ReactNode {
  return (
    <DocProvider content={Text}>
      <PageOfEdition>
        <Text />
      </PageOfEdition>
    </DocProvider>
  );
}

/** Hands over what Docusaurus knows of the page. */
function PageOfEdition({children}: {children: ReactNode}): ReactNode {
  const {metadata, toc, frontMatter} = useDoc();
  const parts = useSidebarBreadcrumbs()?.filter(({type}) => type === 'category') ?? [];
  return (
    <GuidancePage
      id={metadata.id}
      title={metadata.title}
      description={metadata.description}
      place={parts.map(({label}) => label)}
      headings={toc}
      takeAlong={(frontMatter as Partial<Page>).take_along}
      previous={toNeighbour(metadata.previous)}
      next={toNeighbour(metadata.next)}
      contents={toContents(useDocsSidebar()?.items ?? [])}
    >
      {children}
    </GuidancePage>
  );
}

const toNeighbour = (link: PropNavigation['previous']): Neighbour | undefined =>
  link && {title: link.title, path: link.permalink};
