/** @jsxImportSource preact */
import type {JSX} from 'preact';
import Text from './Text';

interface Props {
  words: string;
  onPress(): void;
  /** Looks like a link. */
  isQuiet?: boolean;
  describedBy?: string;
}

export default function Button({words, onPress, isQuiet, describedBy}: Props): JSX.Element {
  return (
    <button
      type="button"
      className={isQuiet ? 'search-quiet' : 'search-button'}
      aria-describedby={describedBy}
      onClick={onPress}
    >
      <Text of={words} />
    </button>
  );
}
