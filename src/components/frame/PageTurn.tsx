import type {ReactNode} from 'react';
import {WORDS} from '../../words/en';
import type {Neighbour} from './contents-item';
import {usePlace} from './use-place';

/** The pages before and after this one, in the order of the contents. */
export default function PageTurn({
  previous,
  next,
}: {
  previous: Neighbour | undefined;
  next: Neighbour | undefined;
}): ReactNode {
  if (!previous && !next) return null;
  return (
    <nav className="turn" aria-label={WORDS.pages}>
      {previous && <Turn words={WORDS.previous} to={previous} rel="prev" />}
      {next && <Turn words={WORDS.next} to={next} rel="next" />}
    </nav>
  );
}

interface TurnProps {
  words: string;
  to: Neighbour;
  rel: 'prev' | 'next';
}

function Turn({words, to: {title, path}, rel}: TurnProps): ReactNode {
  const {toLink} = usePlace();
  return (
    <a className={`turn__${rel}`} rel={rel} href={toLink(path)}>
      {words}: {title}
    </a>
  );
}
