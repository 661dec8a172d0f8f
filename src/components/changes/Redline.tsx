import type {ReactNode} from 'react';
import type {RedlinePart} from '../../edition/compare/redline';
import {CHANGE_WORDS as WORDS} from '../../words/en';

/** What went and what came, told by tags, lines and words, never by colour alone. */
export default function Redline({parts}: {parts: readonly RedlinePart[]}): ReactNode {
  return parts.map(({kind, text}, index) => {
    if (kind === 'same') return <span key={index}>{text}</span>;
    return kind === 'gone' ? (
      <del key={index}>
        <span className="redline__word">{WORDS.removed} </span>
        {text}
      </del>
    ) : (
      <ins key={index}>
        <span className="redline__word">{WORDS.added} </span>
        {text}
      </ins>
    );
  });
}
