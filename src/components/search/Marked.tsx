import type {ReactNode} from 'react';
import type {Excerpt} from '../../search/excerpt';

/** A text with the words found marked. Built from text nodes only. */
export default function Marked({
  of: {text, marks},
}: {
  of: Pick<Excerpt, 'text' | 'marks'>;
}): ReactNode {
  const parts = marks.map(([start, end], index) => ({
    plain: text.slice(index === 0 ? 0 : marks[index - 1]![1], start),
    found: text.slice(start, end),
    start,
  }));
  return (
    <>
      {parts.map(({plain, found, start}) => (
        <span key={start}>
          {plain}
          <mark>{found}</mark>
        </span>
      ))}
      {text.slice(marks.length === 0 ? 0 : marks[marks.length - 1]![1])}
    </>
  );
}
