import {useEffect, useRef} from 'preact/hooks';
import type {OpenedValue} from '../model/desk-api';
import {useDesk} from './desk-context';

/** How long nobody types before what was written is kept. */
const QUIET_MS = 700;

export interface DraftKeeper {
  /** Something was written. */
  keep(value: OpenedValue, hash: string): void;
  /**
   * Saves: nothing is kept meanwhile, or what is on its way would come back as a draft of what was saved. What is
   * written during the saving is kept afterwards.
   * @param work gives the hash of what was saved; undefined where it was not
   */
  whileSaving(work: () => Promise<string | undefined>): Promise<void>;
}

/**
 * Keeps what is being written on the disk of this machine, by the server of the desk: a closed window or a crash
 * loses nothing, and nothing stays in the browser.
 */
export function useDraft(name: string, title: string): DraftKeeper {
  const {ask, setUnsaved} = useDesk();
  const waiting = useRef<{value: OpenedValue; hash: string}>();
  const onItsWay = useRef<Promise<void>>();
  const isSaving = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const flush = (): void => {
    clearTimeout(timer.current);
    if (!waiting.current) return;
    const draft = {name, title, ...waiting.current};
    waiting.current = undefined;
    onItsWay.current = ask('keepDraft', draft).then(
      () => void (waiting.current === undefined && setUnsaved(false)),
      // The desk has ended: the browser asks before the window closes, and what is open stays.
      () => {},
    );
  };
  const meanwhile = (): {value: OpenedValue; hash: string} | undefined => waiting.current;
  const wait = (): void => {
    clearTimeout(timer.current);
    if (!isSaving.current) timer.current = setTimeout(flush, QUIET_MS);
  };
  useEffect(() => flush, []);
  return {
    keep(value, hash) {
      waiting.current = {value, hash};
      setUnsaved(true);
      wait();
    },
    async whileSaving(work) {
      clearTimeout(timer.current);
      isSaving.current = true;
      const before = waiting.current;
      waiting.current = undefined;
      let hash: string | undefined;
      try {
        await onItsWay.current;
        hash = await work();
      } finally {
        isSaving.current = false;
        const later = meanwhile();
        waiting.current =
          hash === undefined ? (later ?? before) : later && {value: later.value, hash};
        if (waiting.current) wait();
        else setUnsaved(false);
      }
    },
  };
}
