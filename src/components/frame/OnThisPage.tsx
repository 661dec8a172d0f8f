import type {ReactNode} from 'react';
import {WORDS} from '../../words/en';

/** A heading; its words as HTML. */
export interface LinkedHeading {
  id: string;
  value: string;
  level: number;
}

interface Props {
  headings: readonly LinkedHeading[];
}

/** The headings of a page: beside the text where there is room, else folded below the title. */
export function OnThisPageBeside({headings}: Props): ReactNode {
  return (
    <nav className="on-this-page" aria-label={WORDS.onThisPage}>
      <p>{WORDS.onThisPage}</p>
      <HeadingList headings={headings} />
    </nav>
  );
}

export function OnThisPageFolded({headings}: Props): ReactNode {
  return (
    <details className="toc-small">
      <summary>{WORDS.onThisPage}</summary>
      <HeadingList headings={headings} />
    </details>
  );
}

function HeadingList({headings}: Props): ReactNode {
  return (
    <ul>
      {headings.map(({id, value, level}) => (
        <li key={id} className={`level-${level}`}>
          {/* The headings come from our own renderer. */}
          <a href={`#${id}`} dangerouslySetInnerHTML={{__html: value}} />
        </li>
      ))}
    </ul>
  );
}
