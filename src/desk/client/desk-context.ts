import {createContext} from 'preact';
import {useContext} from 'preact/hooks';
import type {Beginning} from '../model/desk-api';
import type {Ask} from './ask';

/** What every part of the desk needs. */
export interface DeskContext {
  ask: Ask;
  nonce: string;
  beginning: Beginning;
  /** Reads the lists again, after something was saved. */
  refresh(): Promise<void>;
  /**
   * Makes one change at a time: what is pressed while one is still being made does nothing, and says so. A change
   * that fails says why.
   */
  change(work: () => Promise<void>): Promise<void>;
  /** Says what was done, also to a screen reader. */
  say(message: string): void;
  /** Whether something that is open has not been saved. */
  setUnsaved(isUnsaved: boolean): void;
}

const Context = createContext<DeskContext | undefined>(undefined);

export const DeskProvider = Context.Provider;

/** @throws where a part stands outside of the desk */
export function useDesk(): DeskContext {
  const context = useContext(Context);
  if (!context) throw new Error('This part stands outside of the desk');
  return context;
}
