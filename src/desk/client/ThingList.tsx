/** @jsxImportSource preact */
import type {JSX} from 'preact';
import {useEffect, useState} from 'preact/hooks';
import type {AllProblems} from '../model/desk-api';
import type {ReviewState} from '../../edition/review/review-state';
import Drafts from './Drafts';
import {REVIEW_STATES} from './review-states';
import Unreadable from './Unreadable';
import {useDesk} from './desk-context';
import {fitsWords, toWords} from './find-things';
import {toHref} from './use-route';

/** Every page and record, by kind. What is typed narrows all lists at once. */
export default function ThingList(): JSX.Element {
  const {ask, beginning} = useDesk();
  const [typed, setTyped] = useState('');
  const [problems, setProblems] = useState<AllProblems>();
  useEffect(() => void ask<AllProblems>('problems').then(setProblems, () => {}), []);
  const counts = new Map<string, number>();
  for (const {name} of problems?.problems ?? [])
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [state, setState] = useState<ReviewState | ''>('');
  const words = toWords(typed);
  const shown = beginning.things.filter(
    (thing) => fitsWords(thing, words) && (state === '' || thing.review === state),
  );
  const countOf = (wanted: ReviewState): number =>
    beginning.things.filter(({review}) => review === wanted).length;
  return (
    <>
      <h1>Pages and records</h1>
      <Unreadable />
      <Drafts />
      <div className="filters">
        <div className="field">
          <label htmlFor="filter">Find by title or id</label>
          <input
            id="filter"
            type="search"
            autoComplete="off"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </div>
        <div className="field">
          <label htmlFor="filter-state">Review</label>
          <select
            id="filter-state"
            value={state}
            onChange={(event) => setState(event.currentTarget.value as ReviewState | '')}
          >
            <option value="">All states</option>
            {(Object.keys(REVIEW_STATES) as ReviewState[]).map((one) => (
              <option key={one} value={one}>
                {REVIEW_STATES[one]} ({countOf(one)})
              </option>
            ))}
          </select>
        </div>
      </div>
      <p role="status">
        {shown.length} of {beginning.things.length} shown
        {problems?.isKnown && `; ${problems.problems.length} problems in all`}
      </p>
      {beginning.kinds.map(({kind, label}) => {
        const things = shown.filter((thing) => thing.kind === kind);
        if (things.length === 0) return null;
        return (
          <details
            key={kind}
            className="kind"
            open={words.length > 0 || (state !== '' && shown.length < 50)}
          >
            <summary>
              <h2>{label}</h2> <span className="count">{things.length}</span>
            </summary>
            <ul>
              {things.map(({name, title, review}) => (
                <li key={name}>
                  <a href={toHref('open', name)}>{title}</a> <code>{name}</code>
                  {review !== 'drafted' && (
                    <span className="count"> {REVIEW_STATES[review].toLowerCase()}</span>
                  )}
                  {counts.has(name) && (
                    <strong className="count"> {counts.get(name)} to mend</strong>
                  )}
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </>
  );
}
