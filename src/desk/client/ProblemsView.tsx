/** @jsxImportSource preact */
import type {JSX} from 'preact';
import {useEffect, useState} from 'preact/hooks';
import type {AllProblems} from '../model/desk-api';
import {useDesk} from './desk-context';
import RedirectForm from './RedirectForm';
import RenamedForm from './RenamedForm';
import Unreadable from './Unreadable';
import {toHref} from './use-route';

const AGAIN_MS = 2000;

/** What the check of everything says. It runs by itself after each save, in the background. */
export default function ProblemsView(): JSX.Element {
  const {ask, beginning} = useDesk();
  const [all, setAll] = useState<AllProblems>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const look = (): void => {
      ask<AllProblems>('problems').then(
        (found) => {
          setAll(found);
          timer = setTimeout(look, AGAIN_MS);
        },
        () => {},
      );
    };
    look();
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      <h1>Problems</h1>
      <Unreadable />
      <p role="status">
        {all?.isRunning || !all?.isKnown
          ? 'Everything is being checked …'
          : 'Everything has been checked.'}{' '}
        {all?.isKnown && `${all.problems.length} found.`}
      </p>
      <ul className="problems">
        {all?.problems.map(({file, line, where, what, cure, rule, name, level, renamed}) => (
          <li key={`${file}${line}${where}${what}`}>
            {name !== undefined ? (
              <a href={toHref('open', name)}>{name}</a>
            ) : beginning.files.includes(file) ? (
              <a href={toHref('file', file)}>{file}</a>
            ) : (
              file
            )}
            {toPlace(where, name)}: {level === 'warning' && 'take care: '}
            {what}; {cure}
            {rule === 'redirect' && where.endsWith('.md') && <RedirectForm from={where} />}
            {renamed && <RenamedForm from={renamed.from} to={renamed.to} />}
          </li>
        ))}
      </ul>
    </>
  );
}

/** ` › sources › 1`, below what the link says already. */
const toPlace = (where: string, name: string | undefined): string => {
  const place =
    name !== undefined && where.startsWith(name) ? where.slice(name.length) : ` › ${where}`;
  return place === '' ? '' : ` › ${place.replace(/^ › /, '')}`;
};
