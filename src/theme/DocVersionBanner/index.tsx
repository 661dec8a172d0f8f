import Link from '@docusaurus/Link';
import {
  useActiveDocContext,
  useDocsVersion,
  useLatestVersion,
} from '@docusaurus/plugin-content-docs/client';
import type {ReactNode} from 'react';
import {WORDS} from '../../components/words';

/** On anything that is not the current published edition: what it is, and the way to the current one. */
export default function DocVersionBanner({className}: {className?: string}): ReactNode {
  const {version, label} = useDocsVersion();
  const latest = useLatestVersion(undefined);
  const {alternateDocVersions} = useActiveDocContext(undefined);
  const isWritten = version === 'current';
  if (!isWritten && latest.name === version) return null;
  const target = alternateDocVersions[latest.name]?.path ?? `${latest.path}/`;
  return (
    <aside className={`state ${className ?? ''}`} aria-label={WORDS.edition}>
      <strong>
        {WORDS.edition} {label}.
      </strong>{' '}
      {isWritten ? WORDS.beingWritten : WORDS.notCurrent}{' '}
      {latest.name !== version && <Link to={target}>{WORDS.toCurrent}</Link>}
    </aside>
  );
}
