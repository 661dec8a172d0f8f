import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import {EDITION_WORDS as WORDS} from '../components/editions/words';
import {useSiteEditions} from '../components/use-site-editions';
import {formatDate} from '../edition/model/format-date';
import {changesPath} from '../plugin/changes-path';
import type {SiteEdition} from '../plugin/read-site-editions';

/** Every edition with its state, days, hash, package and changes; and how to verify a copy. */
export default function EditionsPage(): ReactNode {
  const {editions, archived} = useSiteEditions();
  const feed = useBaseUrl('/changes.atom');
  const current = (editions.find(({state}) => state === 'current') ?? editions[0]!).edition;
  return (
    <Layout title={WORDS.title} description={WORDS.lead}>
      <main className="plain plain--wide">
        <h1>{WORDS.title}</h1>
        <p>{WORDS.lead}</p>
        {/* A table that can scroll must take the keyboard. */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <div className="scroll markdown" role="region" aria-label={WORDS.title} tabIndex={0}>
          <table>
            <thead>
              <tr>
                {WORDS.columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {editions.map((edition) => (
                <EditionRow key={edition.name} edition={edition} />
              ))}
            </tbody>
          </table>
        </div>
        {archived.length > 0 && (
          <>
            <h2>{WORDS.archived}</h2>
            <ul>
              {archived.map(({edition, asOf, published, sha256}) => (
                <li key={edition}>
                  <a href={`/${edition}/`}>
                    {WORDS.edition} {edition}
                  </a>
                  , {formatDate(asOf)}, {WORDS.columns[3].toLowerCase()} {formatDate(published)},{' '}
                  <code className="hash">{sha256}</code>
                </li>
              ))}
            </ul>
          </>
        )}
        <h2>{WORDS.whatChanged}</h2>
        <ul>
          {editions.slice(0, -1).map((later, index) => {
            const earlier = editions[index + 1]!;
            return (
              <li key={later.name}>
                <Link to={changesPath(earlier.name, later.name)}>
                  {WORDS.whatChanged} {WORDS.from} {earlier.label} {WORDS.to} {later.label}
                </Link>
              </li>
            );
          })}
          <li>
            <a href={feed}>{WORDS.feed}</a>
          </li>
        </ul>
        <h2>{WORDS.verifyTitle}</h2>
        <ol>
          {WORDS.verify(current).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>{WORDS.machine}</p>
      </main>
    </Layout>
  );
}

function EditionRow({
  edition: {name, edition, state, asOf, published, pages, records, sha256, download},
}: {
  edition: SiteEdition;
}): ReactNode {
  const address = useBaseUrl(`/downloads/${download?.file ?? ''}`);
  return (
    <tr>
      <th scope="row">
        <Link to={`/${name}/`}>{edition}</Link>
      </th>
      <td>{WORDS.states[state]}</td>
      <td>{formatDate(asOf)}</td>
      <td>{published === null ? '' : formatDate(published)}</td>
      <td>{pages === null ? '' : `${pages} pages, ${records} records`}</td>
      <td>{sha256 !== null && <code className="hash">{sha256}</code>}</td>
      <td>
        {download ? (
          <>
            <a href={address}>{WORDS.download}</a> ({(download.bytes / 1e6).toFixed(1)} MB, sha256{' '}
            <code className="hash">{download.sha256}</code>)
          </>
        ) : published === null ? (
          ''
        ) : (
          WORDS.noDownload
        )}
      </td>
    </tr>
  );
}
