/** @jsxImportSource preact */
import type {JSX} from 'preact';
import CommentList from './CommentList';
import {useComments} from './use-comments';

/** What reviewers wrote about a page or record; nothing where nobody did. */
export default function ThingComments({name}: {name: string}): JSX.Element | null {
  const {comments, mark} = useComments();
  const own = comments.filter((comment) => comment.name === name);
  if (own.length === 0) return null;
  const open = own.filter(({isDone}) => !isDone).length;
  return (
    <details open>
      <summary>
        <h2>Comments of reviewers</h2> <span className="count">{open} open</span>
      </summary>
      <CommentList comments={own} mark={mark} />
    </details>
  );
}
