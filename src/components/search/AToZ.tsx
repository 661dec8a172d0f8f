import type {ReactNode} from 'react';
import type {Choosable} from '../../remark/mandate-choices';
import type {AToZLetter} from '../../search/a-to-z';
import {SEARCH_PAGE_WORDS as WORDS, WORDS as COMMON} from '../../words/en';
import Frame from '../frame/Frame';
import {usePlace} from '../frame/use-place';
import {useShown} from '../frame/use-shown';
import LensPlace from '../lens/LensPlace';

interface Props {
  letters: readonly AToZLetter[];
  /** Those that a reader may choose from. */
  mandates: readonly Choosable[];
}

/** Every name of the package in one list, readable and printable without a script. */
export default function AToZ({letters, mandates}: Props): ReactNode {
  const {toLink} = usePlace();
  const {edition} = useShown();
  return (
    <Frame title={WORDS.aToZ}>
      <article className="plain">
        <h1>{WORDS.aToZ}</h1>
        <p>
          {COMMON.edition} {edition}
        </p>
        <nav aria-label={WORDS.letters} className="letters">
          {letters.map(({letter}) => (
            <a key={letter} href={`#${anchorOf(letter)}`}>
              {letter}
            </a>
          ))}
        </nav>
        <LensPlace label={WORDS.lens} mandates={mandates} />
        {letters.map(({letter, entries}) => (
          <section key={letter}>
            <h2 id={anchorOf(letter)}>{letter}</h2>
            <ul className="names">
              {entries.map(({name, of, type, url, mandates: own}) => (
                <li
                  key={`${name} ${url}`}
                  data-applicability={own && JSON.stringify(own.map((id) => [id, 'applies']))}
                >
                  <a href={toLink(url)}>{name}</a>{' '}
                  <span className="names__type">{of ? `${of} · ${type}` : type}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </article>
    </Frame>
  );
}

const anchorOf = (letter: string): string =>
  letter === '0–9' ? 'numbers' : `letter-${letter.toLowerCase()}`;
