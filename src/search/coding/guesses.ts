import {LOGITS} from './logits';

/**
 * Chances of a one, each learnt from the bits that met its slot: 22 bits of the chance and 10 of how many bits there were. A
 * slot moves by 1 / (n + 1.5) of the way, so that the first bits count most (M. Mahoney's lpaq). Slots are read and taught in
 * lists: a call for each would take longer than the work.
 */
export type Guesses = Uint32Array;

const HALF = 0x8000_0000;
const SEEN = 1023;
const ONE = (1 << 22) - 1;
const STEPS = Int32Array.from({length: SEEN + 1}, (_, seen) => Math.floor(65_536 / (seen + 1.5)));

export const createGuesses = (slots: number): Guesses => new Uint32Array(slots).fill(HALF);

/** The logit of each slot, nought for a new one, into the beginning of a list. */
export function readLogits(guesses: Guesses, slots: Int32Array, logits: Int32Array): void {
  for (let at = 0; at < slots.length; at += 1) {
    const guess = guesses[slots[at]!]!;
    logits[at] = (guess & SEEN) === 0 ? 0 : LOGITS[guess >>> 20]!;
  }
}

/** @param steady after so many bits a slot learns no slower, at most 1,022 */
export function learn(guesses: Guesses, slots: Int32Array, bit: number, steady: number): void {
  for (let at = 0; at < slots.length; at += 1) {
    const slot = slots[at]!;
    const guess = guesses[slot]!;
    const seen = guess & SEEN;
    const chance = guess >>> 10;
    const moved = chance + (((((-bit & ONE) - chance) >> 7) * STEPS[seen]!) >> 9);
    guesses[slot] = (moved << 10) | (seen < steady ? seen + 1 : seen);
  }
}
