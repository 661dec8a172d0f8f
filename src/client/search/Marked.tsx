/** @jsxImportSource preact */
import type {JSX} from 'preact';
import type {Excerpt} from '../../search/show/excerpt';

interface Props {
  of: Pick<Excerpt, 'text' | 'marks'>;
  /** Words of ours around it. */
  before?: string;
  after?: string;
}

/** A text with the words found marked. Built from text only, and replaced as a whole; `Text` says why. */
export default function Marked({of: {text, marks}, before = '', after = ''}: Props): JSX.Element {
  const parts = marks.map(([start, end], index) => (
    <span key={start}>
      {text.slice(marks[index - 1]?.[1] ?? 0, start)}
      <mark>{text.slice(start, end)}</mark>
    </span>
  ));
  return (
    <span key={`${before}${text}${after} ${marks.join(' ')}`}>
      {before}
      {parts}
      {text.slice(marks[marks.length - 1]?.[1] ?? 0)}
      {after}
    </span>
  );
}
