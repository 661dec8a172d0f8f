import Link from '@docusaurus/Link';
import {
  useActiveDocContext,
  useDocsVersion,
  useVersions,
} from '@docusaurus/plugin-content-docs/client';
import type {ReactNode} from 'react';
import {EDITION_WORDS as WORDS} from './words';

/** Under each page: the same page in every other edition, or that it did not exist there. */
export default function EditionLinks(): ReactNode {
  const {version} = useDocsVersion();
  const {alternateDocVersions} = useActiveDocContext(undefined);
  const others = useVersions(undefined).filter(({name}) => name !== version);
  if (others.length === 0) return null;
  return (
    <aside
      className="other-editions"
      aria-label={WORDS.otherEditions}
      data-search="off"
      data-offline="off"
    >
      <h2 className="other-editions__title">{WORDS.otherEditions}</h2>
      <ul>
        {others.map(({name, label}) => {
          const same = alternateDocVersions[name];
          return (
            <li key={name}>
              {same ? (
                <Link to={same.path}>
                  {WORDS.edition} {label}
                </Link>
              ) : (
                `${WORDS.edition} ${label}: ${WORDS.notThere}`
              )}
            </li>
          );
        })}
        <li>
          <Link to="/editions/">{WORDS.allEditions}</Link>
        </li>
      </ul>
    </aside>
  );
}
