import type {JSX} from 'preact';
import type {DrawingQueue} from './drawing-queue';
import type {SearchState, SearchStore} from './search-store';
import type {Opening} from '../opener/marker';

/** What the parts of the search need of the page they stand on. */
export interface SearchContext {
  state: SearchState;
  store: SearchStore;
  /** Draws what need not be drawn at once. */
  queue: DrawingQueue;
  /** Address of the edition of the page. */
  home: string;
  /** The address of a page of an edition, as readers see it. */
  addressOf(folder: string, path: string): string;
  /** A result is being opened: its words are to be marked there. */
  willOpen(address: string, opening: Opening): void;
}

export type Node = JSX.Element | null;
