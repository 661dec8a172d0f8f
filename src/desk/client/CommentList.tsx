/** @jsxImportSource preact */
import type {JSX} from 'preact';
import type {KeptComment} from '../../preview/comments-file';
import type {Comments} from './use-comments';

/** Comments of reviewers, as text, each with a box to tick when it is done. */
export default function CommentList({
  comments,
  mark,
}: {
  comments: readonly KeptComment[];
  mark: Comments['mark'];
}): JSX.Element {
  return (
    <ul className="comments">
      {comments.map((comment) => (
        <li key={comment.number} className={comment.isDone ? 'comment comment--done' : 'comment'}>
          <blockquote>{comment.quote}</blockquote>
          <p className="comment-text">{comment.text}</p>
          <p className="help">
            {comment.role === '' ? 'A reviewer' : comment.role}, {comment.day}, on a draft of
            edition {comment.edition}
          </p>
          <label>
            <input
              type="checkbox"
              checked={comment.isDone}
              onChange={(event) => mark(comment, event.currentTarget.checked)}
            />{' '}
            Comment {comment.number} is done
          </label>
        </li>
      ))}
    </ul>
  );
}
