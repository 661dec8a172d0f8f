import type {ReactNode} from 'react';
import {WORDS} from '../../words/en';
import {usePlace} from './use-place';
import {useShown} from './use-shown';

const LINKS = [
  ['', WORDS.contents],
  ['about/', WORDS.about],
  ['about/how-to-read/', WORDS.marks],
  ['about/keep/', WORDS.editors],
  ['about/editions/', WORDS.editions],
  ['about/sources/', WORDS.sources],
  ['about/privacy/', WORDS.privacy],
  ['about/accessibility/', WORDS.accessibility],
] as const;

/** Says on every page what this is not. */
export default function Foot(): ReactNode {
  const {path, toLink} = usePlace();
  const {name, current, edition, isBeingWritten} = useShown();
  const isInside = path.startsWith(`/${name}/`);
  const base = isInside ? name : current;
  return (
    <footer className="foot">
      <p>
        <strong>{WORDS.disclaimer}</strong> {WORDS.noReports}
      </p>
      <ul>
        {LINKS.map(([to, words]) => (
          <li key={to}>
            <a href={toLink(`/${base}/${to}`)}>{words}</a>
          </li>
        ))}
      </ul>
      <p>{WORDS.licence}</p>
      <p className="foot__place">
        {WORDS.printedFrom} <span data-address="">{path}</span>
        {isInside && `. ${WORDS.edition} ${edition}.`}
        {isInside && isBeingWritten && ` ${WORDS.beingWritten}`}
      </p>
      <p className="foot__keys" />
    </footer>
  );
}
