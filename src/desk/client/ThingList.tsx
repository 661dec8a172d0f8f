/** @jsxImportSource preact */
import type {JSX} from 'preact';
import {useEffect, useState} from 'preact/hooks';
import type {AllProblems} from '../model/desk-api';
import type {ListedThing} from '../model/listed-thing';
import {useDesk} from './desk-context';
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
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = ({title, name}: ListedThing): boolean => {
    const text = `${title} ${name}`.toLowerCase();
    return words.every((word) => text.includes(word));
  };
  const shown = beginning.things.filter(fits);
  return (
    <>
      <h1>Pages and records</h1>
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
      <p role="status">
        {shown.length} of {beginning.things.length} shown
        {problems?.isKnown && `; ${problems.problems.length} problems in all`}
      </p>
      {beginning.kinds.map(({kind, label}) => {
        const things = shown.filter((thing) => thing.kind === kind);
        if (things.length === 0) return null;
        return (
          <details key={kind} className="kind" open={words.length > 0}>
            <summary>
              <h2>{label}</h2> <span className="count">{things.length}</span>
            </summary>
            <ul>
              {things.map(({name, title}) => (
                <li key={name}>
                  <a href={toHref('open', name)}>{title}</a> <code>{name}</code>
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
