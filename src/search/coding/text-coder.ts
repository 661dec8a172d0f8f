import type {BitCoder} from './bit-coder';
import {createGuesses, learn, readLogits, type Guesses} from './guesses';
import {squash} from './logits';
import {Mixer} from './mixer';
import {CONTEXTS, LONGEST_MATCH, Past} from './past';

/** The context after those of `Past`: what follows where the past agrees with the present. */
const MATCH = CONTEXTS;
/** A guess of each context, one more of the match, and one that is always the same. */
const INPUTS = CONTEXTS + 3;
/** How quickly the weights of the guesses move. */
const RATE = 14;
const START = 20_000;
/** After so many bits a slot learns no slower. */
const STEADY = 60;
/** A byte is coded in two halves, and the slots of a half stand side by side: one look into far memory for four bits. */
const HALF = 4;
const ECHO: BitCoder = {code: (_, bit) => bit};

/**
 * Codes the bytes of a text one after the other. Context mixing after M. Mahoney's lpaq: each bit is guessed from several
 * contexts, and the guesses are weighed by how well they have done in such a place. About a quarter smaller than gzip on
 * titles. Whole numbers only, so that every engine guesses the same. A class for the reason that `Mixer` is one.
 */
export class TextCoder {
  private readonly table: Guesses;
  private readonly hashes = new Int32Array(CONTEXTS);
  private readonly starts = new Int32Array(CONTEXTS);
  private readonly slots = new Int32Array(CONTEXTS + 1);
  private readonly guesses = new Int32Array(INPUTS);
  private readonly mixer = new Mixer(this.guesses, [256, 256, LONGEST_MATCH + 2], RATE, START);
  private readonly past = new Past();

  /** @param slotBits slots of each context, as a power of two */
  constructor(
    private readonly coder: BitCoder,
    private readonly slotBits: number,
  ) {
    this.table = createGuesses((CONTEXTS << slotBits) + (LONGEST_MATCH + 1) * 2);
  }

  /** A writer takes a byte and hands it back, a reader hands back the one it read. */
  code(byte: number): number {
    return this.step(this.coder, byte);
  }

  /** Takes notice of a byte that both sides know, without coding it. */
  learn(byte: number): void {
    this.step(ECHO, byte);
  }

  private step(coder: BitCoder, byte: number): number {
    const {table, hashes, starts, slots, guesses, mixer, past, slotBits} = this;
    past.hashInto(hashes);
    const {matchLength, matchByte, last} = past;
    let partial = 1;
    for (let left = 7; left >= 0; left -= 1) {
      if (left === 7 || left === HALF - 1) {
        const mark = Math.imul(left === 7 ? 0 : partial, 0x9e37_79b1);
        for (let at = 0; at < CONTEXTS; at += 1)
          starts[at] =
            (at << slotBits) +
            ((Math.imul(hashes[at]! ^ mark, 0x85eb_ca6b) >>> (32 - slotBits + HALF)) << HALF);
      }
      const within =
        left >= HALF
          ? partial
          : (1 << (HALF - 1 - left)) | (partial & ((1 << (HALF - 1 - left)) - 1));
      for (let at = 0; at < CONTEXTS; at += 1) slots[at] = starts[at]! + within;
      const isExpected = matchLength > 0 && (matchByte | 256) >> (left + 1) === partial;
      const expected = (matchByte >> left) & 1;
      const agreeing = isExpected ? matchLength : 0;
      slots[MATCH] = (CONTEXTS << slotBits) + agreeing * 2 + expected;
      readLogits(table, slots, guesses);
      if (!isExpected) guesses[MATCH] = 0;
      guesses[MATCH + 1] = (expected * 2 - 1) * agreeing * 16;
      guesses[MATCH + 2] = 256;
      mixer.places[0] = partial;
      mixer.places[1] = last;
      mixer.places[2] = agreeing;
      const bit = coder.code(squash(mixer.mix()) << 4, (byte >> left) & 1);
      mixer.learn(bit);
      learn(table, slots, bit, STEADY);
      partial = (partial << 1) | bit;
    }
    past.add(partial & 255);
    return partial & 255;
  }
}
