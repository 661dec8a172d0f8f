import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {ShortcutKeysSwitch} from '../../components/chrome/ShortcutKeys';
import {useSiteEditions} from '../../components/use-site-editions';
import {WORDS} from '../../components/words';

const LINKS = [
  ['', WORDS.contents],
  ['about/', WORDS.about],
  ['about/how-to-read/', WORDS.marks],
  ['about/editions/', WORDS.editions],
  ['about/sources/', WORDS.sources],
  ['about/privacy/', WORDS.privacy],
  ['about/accessibility/', WORDS.accessibility],
] as const;

/** Says on every page what this is not. */
export default function Footer(): ReactNode {
  const {currentPath} = useSiteEditions();
  return (
    <footer className="foot">
      <p>
        <strong>{WORDS.disclaimer}</strong> {WORDS.noReports}
      </p>
      <ul>
        {LINKS.map(([path, words]) => (
          <li key={path}>
            <Link to={currentPath + path}>{words}</Link>
          </li>
        ))}
      </ul>
      <p>{WORDS.licence}</p>
      <ShortcutKeysSwitch />
    </footer>
  );
}
