import {useEffect, useState} from 'preact/hooks';
import type {KeptComment} from '../../preview/comments-file';
import {useDesk} from './desk-context';

export interface Comments {
  comments: readonly KeptComment[];
  /** Reads them again. */
  look(): void;
  mark(comment: KeptComment, isDone: boolean): void;
}

/** What reviewers wrote, and marking it as done. */
export function useComments(): Comments {
  const {ask, say} = useDesk();
  const [comments, setComments] = useState<readonly KeptComment[]>([]);
  const told = (error: Error): void => say(error.message);
  const look = (): void => void ask<KeptComment[]>('comments').then(setComments, told);
  useEffect(look, []);
  return {
    comments,
    look,
    mark: ({number}, isDone) => {
      setComments((all) => all.map((one) => (one.number === number ? {...one, isDone} : one)));
      void ask('markComment', {number, isDone}).then(() => {
        say(isDone ? 'Marked as done.' : 'Open again.');
      }, told);
    },
  };
}
