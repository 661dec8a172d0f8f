import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import {useSiteEditions} from '../../../components/use-site-editions';
import {WORDS} from '../../../components/words';

/** A dead end that leads on. */
export default function NotFoundContent(): ReactNode {
  const {currentPath} = useSiteEditions();
  return (
    <main className="plain">
      <Heading as="h1">{WORDS.notFound}</Heading>
      <p>{WORDS.notFoundHelp}</p>
      <ul>
        <li>
          <Link to={`${currentPath}report/`}>{WORDS.report}</Link>
        </li>
        <li>
          <Link to={currentPath}>{WORDS.contents}</Link>
        </li>
        <li>
          <Link to="/search/">Search</Link>
        </li>
      </ul>
    </main>
  );
}
