import type {ReactNode} from 'react';
import Frame from '../../components/frame/Frame';
import {usePlace} from '../../components/frame/use-place';
import {useShown} from '../../components/frame/use-shown';
import {WORDS} from '../../words/en';

/** A dead end that leads on. */
export default function NotFound(): ReactNode {
  const {toLink} = usePlace();
  const {current} = useShown();
  const links = [
    [`/${current}/report/`, WORDS.report],
    [`/${current}/`, WORDS.contents],
    ['/', WORDS.start],
  ] as const;
  return (
    <Frame title={WORDS.notFound} isOutside>
      <article className="plain">
        <h1>{WORDS.notFound}</h1>
        <p>{WORDS.notFoundHelp}</p>
        <ul>
          {links.map(([path, words]) => (
            <li key={path}>
              <a href={toLink(path)}>{words}</a>
            </li>
          ))}
        </ul>
      </article>
    </Frame>
  );
}
