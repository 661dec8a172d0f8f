import {useEffect, useRef} from 'preact/hooks';
import type {OpenedValue} from '../model/desk-api';
import {useDesk} from './desk-context';

/** How long nobody types before what was written is kept. */
const QUIET_MS = 700;

export interface DraftKeeper {
  /** Something was written. */
  keep(value: OpenedValue, hash: string): void;
  /** It was saved, or thrown away. */
  forget(): void;
}

/**
 * Keeps what is being written on the disk of this machine, by the server of the desk: a closed window or a crash
 * loses nothing, and nothing stays in the browser.
 */
export function useDraft(name: string, title: string): DraftKeeper {
  const {ask, setUnsaved} = useDesk();
  const waiting = useRef<{value: OpenedValue; hash: string}>();
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const flush = (): void => {
    clearTimeout(timer.current);
    if (!waiting.current) return;
    const draft = {name, title, ...waiting.current};
    waiting.current = undefined;
    ask('keepDraft', draft).then(
      () => waiting.current === undefined && setUnsaved(false),
      // The desk has ended: the browser asks before the window closes, and what is open stays.
      () => {},
    );
  };
  useEffect(() => flush, []);
  return {
    keep(value, hash) {
      waiting.current = {value, hash};
      setUnsaved(true);
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, QUIET_MS);
    },
    forget() {
      clearTimeout(timer.current);
      waiting.current = undefined;
      setUnsaved(false);
    },
  };
}
