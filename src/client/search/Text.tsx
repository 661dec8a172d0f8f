/** @jsxImportSource preact */
import type {JSX} from 'preact';

/**
 * Words that can change. A browser that translates the page puts its own elements in the place of text, so text is
 * never changed where it stands: it goes with its element, and other words come with another.
 */
export default function Text({of, className}: {of: string; className?: string}): JSX.Element {
  return (
    <span key={of} className={className}>
      {of}
    </span>
  );
}
