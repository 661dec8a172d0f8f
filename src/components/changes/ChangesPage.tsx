import useIsBrowser from '@docusaurus/useIsBrowser';
import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import {useId, useState, type ReactNode} from 'react';
import {formatDate} from '../../edition/format-date';
import type {ChangesData} from '../../plugin/changes-plugin';
import {EDITION_WORDS as WORDS} from '../editions/words';
import PageChange from './PageChange';
import RecordChange from './RecordChange';

/** What changed from one edition to the next. Everything is there without a script; with one, a mandate can be chosen. */
export default function ChangesPage({changes}: {changes: ChangesData}): ReactNode {
  const {from, to, slug, parts, records, pages, mandates, types, addresses} = changes;
  const isBrowser = useIsBrowser();
  const [mandate, setMandate] = useState('');
  const id = useId();
  const shown = records.filter((change) => mandate === '' || change.mandates === null || change.mandates.includes(mandate));
  const title = `${WORDS.whatChanged} ${WORDS.from} ${from.edition} ${WORDS.to} ${to.edition}: ${changes.title}`;
  return (
    <Layout title={title} description={title}>
      <main className="plain plain--wide">
        <h1>{title}</h1>
        <p>{WORDS.edition} {from.edition}: {formatDate(from.as_of)}. {WORDS.edition} {to.edition}: {formatDate(to.as_of)}. {WORDS.readBoth}</p>
        <nav aria-label={WORDS.parts}>
          <ul className="changes__parts">
            {parts.map((part) => <li key={part.slug}>{part.slug === slug ? <strong aria-current="page">{part.title} ({part.count})</strong> : <Link to={part.path}>{part.title} ({part.count})</Link>}</li>)}
          </ul>
        </nav>
        {isBrowser && records.some((change) => change.mandates !== null) && (
          <p>
            <label htmlFor={id}>{WORDS.showFor} </label>
            <select id={id} value={mandate} onChange={(event) => setMandate(event.target.value)}>
              <option value="">{WORDS.allMandates}</option>
              {mandates.map((one) => <option key={one.id} value={one.id}>{one.title}</option>)}
            </select>
          </p>
        )}
        {pages.length === 0 && <h2>{changes.title} (<span role="status">{shown.length}</span>)</h2>}
        {pages.length === 0 && shown.length === 0 && <p>{WORDS.nothing}</p>}
        <ul className="changes">
          {shown.map((change) => (
            <RecordChange key={change.id} change={change} type={types[change.type] ?? change.type} address={change.page_after === null ? addresses.before[change.page_before ?? ''] : addresses.after[change.page_after]} />
          ))}
          {pages.map((change) => (
            <PageChange key={change.path} change={change} address={addresses[change.type === 'removed' ? 'before' : 'after'][change.path]} sentTo={change.type === 'removed' ? addresses.after[change.other_path ?? ''] : undefined} />
          ))}
        </ul>
      </main>
    </Layout>
  );
}
