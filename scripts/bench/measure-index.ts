import type {Peer} from './peer';

export interface IndexFigures {
  engine: string;
  /** All that ranking needs, of all editions, without code. */
  bytes: number;
  /** Words of all editions, each edition counted. */
  bytesPerWord: number;
  buildMs: number;
}

/** @param words in all editions */
export function measureIndex({name, indexBytes, buildMs}: Peer, words: number): IndexFigures {
  return {engine: name, bytes: indexBytes, bytesPerWord: indexBytes / words, buildMs: buildMs()};
}
