import type {BitCoder} from './bit-coder';
import {createNumberCoder} from './number-coder';
import {createPostingCoder, type CodedPosting} from './posting-coder';
import type {PostingShape} from './posting-shape';
import {TextCoder} from './text-coder';

/** A term as a block holds it. */
export interface CodedTerm {
  term: string;
  /** The word that stands for it most often. */
  surface: string;
  posting: CodedPosting;
}

const END = 10;
/** Contexts of the numbers: letters shared with the term before, by how many that one shared; letters of the surface shared with the term. */
const SHARED = 0;
const SURFACE = 16;
const CONTEXTS = 17;
/** Room for the letters of some thousand words. */
const SLOT_BITS = 16;

/**
 * Codes terms in code-unit order: letters shared with the term before, the others, the same for the surface, the posting.
 * A writer takes each term and hands it back; a reader takes anything.
 */
export function createTermCoder(
  coder: BitCoder,
  shape: PostingShape,
): (record: CodedTerm) => CodedTerm {
  const number = createNumberCoder(coder, CONTEXTS);
  const textCoder = new TextCoder(coder, SLOT_BITS);
  const posting = createPostingCoder(coder, shape);
  const encoder = new TextEncoder();
  const decoder = new TextDecoder('utf-8', {fatal: true});
  let last = '';
  let lastShared = 0;

  const letters = (text: string): string => {
    const bytes = encoder.encode(text);
    const coded: number[] = [];
    for (let at = 0; ; at += 1) {
      const next = textCoder.code(bytes[at] ?? END);
      if (next === END) return decoder.decode(Uint8Array.from(coded));
      coded.push(next);
    }
  };
  return (record) => {
    const shared = number(SHARED + Math.min(15, lastShared), sharedStart(last, record.term));
    const term = last.slice(0, shared) + letters(record.term.slice(shared));
    // How many letters of the term the surface does not share: mostly none or one.
    const left = number(SURFACE, record.term.length - sharedStart(record.term, record.surface));
    const common = term.length - left;
    const surface = term.slice(0, common) + letters(record.surface.slice(common));
    last = term;
    lastShared = shared;
    return {term, surface, posting: posting(record.posting)};
  };
}

function sharedStart(known: string, word: string): number {
  let shared = 0;
  while (shared < known.length && shared < word.length && known[shared] === word[shared])
    shared += 1;
  return shared;
}
