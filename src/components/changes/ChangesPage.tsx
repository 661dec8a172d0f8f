import type {ReactNode} from 'react';
import type {RecordChangeJson} from '../../edition/compare/to-comparison-json';
import {formatDate} from '../../edition/model/format-date';
import type {ChangesData} from '../../plugin/to-changes-pages';
import {CHANGE_WORDS as WORDS, WORDS as COMMON} from '../../words/en';
import Frame from '../frame/Frame';
import {usePlace} from '../frame/use-place';
import LensPlace from '../lens/LensPlace';
import Duties from './Duties';
import PageChange from './PageChange';
import RecordChange from './RecordChange';

/**
 * What changed from one edition to the next. Everything is there without a script; with one, a
 * mandate and a reader can be chosen (`client/lens/`).
 */
export default function ChangesPage({changes}: {changes: ChangesData}): ReactNode {
  const {from, to, records, pages, types, duties, addresses, mandates, audiences} = changes;
  const title = `${WORDS.whatChanged} ${WORDS.from} ${from.edition} ${WORDS.to} ${to.edition}: ${changes.title}`;
  const count = records.length + pages.length;
  const canChoose = [...records, ...pages].some((change) => change.mandates ?? change.audience);
  const isFirst = changes.slug === '';
  const titles = new Map(mandates.map(({id, title: name}) => [id, name]));
  const drawRecord = (change: RecordChangeJson): ReactNode => (
    <RecordChange
      key={change.id}
      change={change}
      type={types[change.type] ?? change.type}
      duty={change.duty === null ? undefined : duties[change.duty]}
      address={
        change.page_after === null
          ? addresses.before[change.page_before ?? '']
          : addresses.after[change.page_after]
      }
      mandates={titles}
    />
  );
  return (
    <Frame title={title} description={title} isOutside>
      <article className="plain plain--wide">
        <h1>{title}</h1>
        <p>
          {COMMON.edition} {from.edition}: {formatDate(from.as_of)}. {COMMON.edition} {to.edition}:{' '}
          {formatDate(to.as_of)}. {WORDS.readBoth}
        </p>
        {!isFirst && <ToDuties changes={changes} />}
        {!isFirst && <Parts changes={changes} />}
        {canChoose && <LensPlace label={WORDS.lens} mandates={mandates} audiences={audiences} />}
        {isFirst ? (
          <>
            <Summary sentences={changes.summary} />
            <Duties changes={changes} draw={drawRecord} />
            <h2>{WORDS.parts}</h2>
            <Parts changes={changes} />
          </>
        ) : (
          <>
            <h2>
              {changes.title} ({count})
            </h2>
            {count === 0 && <p>{WORDS.nothing}</p>}
            <ul className="changes">
              {records.map(drawRecord)}
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
          </>
        )}
      </article>
    </Frame>
  );
}

/** The words of the changelog; folded, because duties come first. */
function Summary({sentences}: {sentences: readonly string[]}): ReactNode {
  if (sentences.length === 0) return null;
  return (
    <details>
      <summary>{WORDS.inShort(sentences.length)}</summary>
      <ul>
        {sentences.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </details>
  );
}

/** Other parts lead to what must be done differently. */
function ToDuties({changes: {parts}}: {changes: ChangesData}): ReactNode {
  const {toLink} = usePlace();
  const first = parts.find(({slug}) => slug === '');
  return (
    first && (
      <p>
        {WORDS.toDuties} <a href={toLink(first.path)}>{first.title}</a>
      </p>
    )
  );
}

function Parts({changes: {parts, slug}}: {changes: ChangesData}): ReactNode {
  const {toLink} = usePlace();
  return (
    <nav aria-label={WORDS.parts}>
      <ul className="changes__parts">
        {parts.map(({slug: other, title, count, path}) => (
          <li key={other}>
            {other === slug ? (
              <strong aria-current="page">
                {title} ({count})
              </strong>
            ) : (
              <a href={toLink(path)}>
                {title} ({count})
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
