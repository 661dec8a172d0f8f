import Head from '@docusaurus/Head';
import {useLocation} from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import {SurroundingsContext} from '../../components/frame/surroundings';
import type {ShownEdition} from '../../plugin/shown-edition';

/** Tells every page what Docusaurus knows: where it stands, and in which edition. */
export default function Root({children}: {children: ReactNode}): ReactNode {
  const {pathname: path} = useLocation();
  const shown = useDocusaurusContext().siteConfig.customFields?.shown as ShownEdition;
  return <SurroundingsContext value={{path, shown, Head}}>{children}</SurroundingsContext>;
}
