/** @jsxImportSource preact */
import type {JSX} from 'preact';
import type {RedlinePart} from '../../edition/compare/redline';

/** Long stretches that are the same are not worth reading again. */
const KEPT = 160;

/** The words that went and those that came, among those that stayed. */
export default function Redline({parts}: {parts: readonly RedlinePart[]}): JSX.Element {
  return (
    <span className="redline">
      {parts.map(({kind, text}, index) => {
        if (kind === 'gone') return <del key={index}>{text}</del>;
        if (kind === 'new') return <ins key={index}>{text}</ins>;
        return <span key={index}>{shorten(text)}</span>;
      })}
    </span>
  );
}

const shorten = (text: string): string =>
  text.length > 2 * KEPT ? `${text.slice(0, KEPT)} … ${text.slice(-KEPT)}` : text;
