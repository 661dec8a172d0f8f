import Footer from '@theme-original/DocItem/Footer';
import type {ReactNode} from 'react';
import EditionLinks from '../../../components/editions/EditionLinks';

/** The page in other editions stands below its text. */
export default function DocItemFooter(): ReactNode {
  return (
    <>
      <Footer />
      <EditionLinks />
    </>
  );
}
