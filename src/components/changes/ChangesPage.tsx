import Link from '@docusaurus/Link';
import useIsBrowser from '@docusaurus/useIsBrowser';
import Layout from '@theme/Layout';
import {useId, useState, type ReactNode} from 'react';
import {formatDate} from '../../edition/format-date';
import {changesPath} from '../../plugin/changes-path';
import type {ChangesData} from '../../plugin/changes-plugin';
import {EDITION_WORDS as WORDS} from '../editions/words';
import PageChange from './PageChange';
import RecordChange from './RecordChange';

/** What changed from one edition to the next. Everything is there without a script; with one, a mandate can be chosen. */
export default function ChangesPage({changes}: {changes: ChangesData}): ReactNode {
  const {from, to, records, pages, mandates, types, addresses, parts} = changes;
  const isBrowser = useIsBrowser();
  const [mandate, setMandate] = useState('');
  const id = useId();
  const shown = records.filter((change) => mandate === '' || change.mandates === null || change.mandates.includes(mandate));
  const title = `${WORDS.whatChanged} ${WORDS.from} ${from.edition} ${WORDS.to} ${to.edition}${changes.title === '' ? '' : `: ${changes.title}`}`;
  return (
    <Layout title={title} description={title}>
      <main className="plain plain--wide">
        <h1>{title}</h1>
        <p>{WORDS.edition} {from.edition}: {formatDate(from.as_of)}. {WORDS.edition} {to.edition}: {formatDate(to.as_of)}. {WORDS.readBoth}</p>
        {parts.length > 0 && <ul>{parts.map((part) => <li key={part.path}><Link to={part.path}>{part.title}</Link> ({part.count})</li>)}</ul>}
        {changes.title !== '' && <p><Link to={changesPath(from.name, to.name)}>{WORDS.allChanges}</Link></p>}
        {isBrowser && records.length > 0 && (
          <p>
            <label htmlFor={id}>{WORDS.showFor} </label>
            <select id={id} value={mandate} onChange={(event) => setMandate(event.target.value)}>
              <option value="">{WORDS.allMandates}</option>
              {mandates.map((one) => <option key={one.id} value={one.id}>{one.title}</option>)}
            </select>
          </p>
        )}
        {parts.length + records.length + pages.length === 0 && <p>{WORDS.nothing}</p>}
        {records.length > 0 && <h2>{WORDS.records} (<span role="status">{shown.length}</span>)</h2>}
        {shown.length > 0 && <ul className="changes">
          {shown.map((change) => (
            <RecordChange key={change.id} change={change} type={types[change.type] ?? change.type} address={change.page_after === null ? addresses.before[change.page_before ?? ''] : addresses.after[change.page_after]} />
          ))}
        </ul>}
        {pages.length > 0 && <h2>{WORDS.pages} ({pages.length})</h2>}
        {pages.length > 0 && <ul className="changes">
          {pages.map((change) => (
            <PageChange key={change.path} change={change} address={addresses[change.type === 'removed' ? 'before' : 'after'][change.path]} sentTo={change.type === 'removed' ? addresses.after[change.other_path ?? ''] : undefined} />
          ))}
        </ul>}
      </main>
    </Layout>
  );
}
