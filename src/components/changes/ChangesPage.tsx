import useIsBrowser from '@docusaurus/useIsBrowser';
import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import {useState, type ReactNode} from 'react';
import {formatDate} from '../../edition/model/format-date';
import type {ChangesData} from '../../plugin/changes-plugin';
import type {PageChangeJson, RecordChangeJson} from '../../edition/compare/to-comparison-json';
import {EDITION_WORDS as WORDS} from '../editions/words';
import ChangesFilter from './ChangesFilter';
import {concerns, type Chosen} from './concerns';
import PageChange from './PageChange';
import RecordChange from './RecordChange';

/** What changed from one edition to the next. Everything is there without a script; with one, a mandate and a reader can be chosen. */
export default function ChangesPage({changes}: {changes: ChangesData}): ReactNode {
  const {from, to, slug, parts, mandates, audiences, types, addresses} = changes;
  const isBrowser = useIsBrowser();
  const [chosen, setChosen] = useState<Chosen>({mandate: '', audience: ''});
  const isWanted = (change: RecordChangeJson | PageChangeJson): boolean => concerns(change, chosen);
  const [records, pages] = [changes.records.filter(isWanted), changes.pages.filter(isWanted)];
  const count = records.length + pages.length;
  const title = `${WORDS.whatChanged} ${WORDS.from} ${from.edition} ${WORDS.to} ${to.edition}: ${changes.title}`;
  return (
    <Layout title={title} description={title}>
      <main className="plain plain--wide">
        <h1>{title}</h1>
        <p>
          {WORDS.edition} {from.edition}: {formatDate(from.as_of)}. {WORDS.edition} {to.edition}:{' '}
          {formatDate(to.as_of)}. {WORDS.readBoth}
        </p>
        <nav aria-label={WORDS.parts}>
          <ul className="changes__parts">
            {parts.map((part) => (
              <li key={part.slug}>
                {part.slug === slug ? (
                  <strong aria-current="page">
                    {part.title} ({part.count})
                  </strong>
                ) : (
                  <Link to={part.path}>
                    {part.title} ({part.count})
                  </Link>
                )}
              </li>
            ))}
          </ul>
        </nav>
        {isBrowser &&
          [...changes.records, ...changes.pages].some(
            ({mandates: own, audience}) => own ?? audience,
          ) && (
            <ChangesFilter
              mandates={mandates}
              audiences={audiences}
              chosen={chosen}
              onChoose={setChosen}
            />
          )}
        <h2>
          {changes.title} (<span role="status">{count}</span>)
        </h2>
        {count === 0 && (
          <p>
            {changes.records.length + changes.pages.length === 0
              ? WORDS.nothing
              : WORDS.nothingForYou}
          </p>
        )}
        <ul className="changes">
          {records.map((change) => (
            <RecordChange
              key={change.id}
              change={change}
              type={types[change.type] ?? change.type}
              address={
                change.page_after === null
                  ? addresses.before[change.page_before ?? '']
                  : addresses.after[change.page_after]
              }
            />
          ))}
          {pages.map((change) => (
            <PageChange
              key={change.path}
              change={change}
              address={addresses[change.type === 'removed' ? 'before' : 'after'][change.path]}
              sentTo={
                change.type === 'removed' ? addresses.after[change.other_path ?? ''] : undefined
              }
            />
          ))}
        </ul>
      </main>
    </Layout>
  );
}
