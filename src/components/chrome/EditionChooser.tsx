import Link from '@docusaurus/Link';
import {useActiveDocContext, useVersions} from '@docusaurus/plugin-content-docs/client';
import {useHistory, useLocation} from '@docusaurus/router';
import type {ChangeEvent, ReactNode} from 'react';
import {useSiteEditions} from '../use-site-editions';
import {WORDS} from '../words';

/** The edition being read. With several, a native list that keeps the page and the place on it. */
export default function EditionChooser(): ReactNode {
  const {editions, currentPath} = useSiteEditions();
  const versions = useVersions(undefined);
  const active = useActiveDocContext(undefined);
  const history = useHistory();
  const {hash} = useLocation();
  const shown =
    active.activeVersion ??
    versions.find((version) => version.path === currentPath.replace(/\/$/, '')) ??
    versions[0];

  if (editions.length < 2 || !shown) {
    return (
      <Link className="edition" to={`${currentPath}about/editions/`}>
        {WORDS.edition} {editions[0]?.label}
      </Link>
    );
  }
  const onChange = (event: ChangeEvent<HTMLSelectElement>) => {
    const version = versions.find(({name}) => name === event.target.value)!;
    const same = active.alternateDocVersions[version.name];
    history.push(same ? same.path.replace(/\/?$/, '/') + hash : `${version.path}/`);
  };
  return (
    <label className="edition">
      <span className="visually-hidden">{WORDS.editionChoose}</span>
      <select value={shown.name} onChange={onChange}>
        {versions.map((version) => (
          <option key={version.name} value={version.name}>
            {WORDS.edition} {version.label}
            {active.activeDoc && !active.alternateDocVersions[version.name]
              ? ` (${WORDS.editionMissing})`
              : ''}
          </option>
        ))}
      </select>
    </label>
  );
}
