import type {BitCoder} from './bit-coder';
import {LOGITS, squash} from './logits';

/** Codes the bytes of a text one after the other: a writer takes each and hands it back, a reader hands back the one it read. */
export type ByteCoder = (byte: number) => number;

/** The last 1, 2, 3 and 5 bytes, and the word so far. A sixth, and a seventh, save a hundredth and cost a fifth of the time each. */
const CONTEXTS = 5;
const SLOT_BITS = 17;
/** A guess of each context, two of the longest match, and one that is always the same. */
const INPUTS = CONTEXTS + 3;
/** So many bytes must agree before a match is looked for. */
const MATCH_START = 5;
const LONGEST_MATCH = 31;
const PLACE_BITS = 16;
/** How quickly the weights of the guesses move. */
const RATE = 6;
/** After so many bits a slot learns no slower. */
const STEADY = 250;
const STEPS = Int32Array.from({length: STEADY + 1}, (_, seen) => Math.floor(32_768 / (seen + 1.6)));

/**
 * Context mixing after M. Mahoney's lpaq: each bit is guessed from several contexts, and the guesses are weighed by how well
 * they have done in such a place. About a third smaller than gzip on titles. Whole numbers only, so that every engine guesses
 * the same. The loops stand in one function, because they run for every bit of every title.
 */
export function createTextCoder(coder: BitCoder): ByteCoder {
  const ones = new Uint16Array(CONTEXTS << SLOT_BITS).fill(32_768);
  const seen = new Uint8Array(CONTEXTS << SLOT_BITS);
  const slots = new Int32Array(CONTEXTS);
  const guesses = new Int32Array(INPUTS);
  const byPartial = new Int32Array(256 * INPUTS).fill(20_000);
  const byMatch = new Int32Array((LONGEST_MATCH + 2) * INPUTS).fill(20_000);
  const matchOnes = new Uint16Array((LONGEST_MATCH + 1) * 2).fill(32_768);
  const hashes = new Int32Array(CONTEXTS);
  const past = createPast();

  return (byte) => {
    past.hashInto(hashes);
    const {length: matchLength, byte: matchByte} = past.match();
    let partial = 1;
    for (let left = 7; left >= 0; left -= 1) {
      const mark = Math.imul(partial, 0x9e37_79b1);
      for (let at = 0; at < CONTEXTS; at += 1) {
        const slot = (at << SLOT_BITS) + (Math.imul(hashes[at]! ^ mark, 0x85eb_ca6b) >>> (32 - SLOT_BITS));
        slots[at] = slot;
        guesses[at] = seen[slot] === 0 ? 0 : LOGITS[ones[slot]! >> 4]!;
      }
      const isExpected = matchLength > 0 && (matchByte | 256) >> (left + 1) === partial;
      const expected = (matchByte >> left) & 1;
      const matchSlot = matchLength * 2 + expected;
      guesses[CONTEXTS] = isExpected ? LOGITS[matchOnes[matchSlot]! >> 4]! : 0;
      guesses[CONTEXTS + 1] = isExpected ? (expected * 2 - 1) * matchLength * 16 : 0;
      guesses[CONTEXTS + 2] = 256;
      const firstAt = partial * INPUTS;
      const secondAt = isExpected ? (1 + matchLength) * INPUTS : 0;
      let firstSum = 0;
      let secondSum = 0;
      for (let at = 0; at < INPUTS; at += 1) {
        firstSum += guesses[at]! * byPartial[firstAt + at]!;
        secondSum += guesses[at]! * byMatch[secondAt + at]!;
      }
      const first = Math.max(-2047, Math.min(2047, Math.floor(firstSum / 65_536)));
      const second = Math.max(-2047, Math.min(2047, Math.floor(secondSum / 65_536)));
      const bit = coder.code(squash((first + second) >> 1) << 4, (byte >> left) & 1);

      const firstError = ((bit << 12) - squash(first)) * RATE;
      const secondError = ((bit << 12) - squash(second)) * RATE;
      for (let at = 0; at < INPUTS; at += 1) {
        const guess = guesses[at]!;
        byPartial[firstAt + at]! += (guess * firstError + 0x2000) >> 14;
        byMatch[secondAt + at]! += (guess * secondError + 0x2000) >> 14;
      }
      const goal = -bit & 65_535;
      for (let at = 0; at < CONTEXTS; at += 1) {
        const slot = slots[at]!;
        const count = seen[slot]!;
        const one = ones[slot]!;
        ones[slot] = one + ((((goal - one) >> 1) * STEPS[count]!) >> 14);
        if (count < STEADY) seen[slot] = count + 1;
      }
      if (isExpected) matchOnes[matchSlot]! += (goal - matchOnes[matchSlot]!) >> 6;
      partial = (partial << 1) | bit;
    }
    past.add(partial & 255);
    return partial & 255;
  };
}

/** What was coded so far, and the latest place that agrees with its end. */
interface Past {
  add(byte: number): void;
  /** A hash of each context, into the list. */
  hashInto(hashes: Int32Array): void;
  /** The byte that followed there; length 0 where no place agrees. */
  match(): {length: number; byte: number};
}

function createPast(): Past {
  const places = new Int32Array(1 << PLACE_BITS).fill(-1);
  const found = {length: 0, byte: 0};
  let bytes = new Uint8Array(1 << 16);
  let length = 0;
  let word = 0;
  let matchAt = -1;
  let matchLength = 0;
  const back = (count: number): number => (count > length ? 0 : bytes[length - count]!);

  const follow = (): void => {
    if (matchAt >= 0 && bytes[matchAt] === back(1)) {
      matchLength = Math.min(LONGEST_MATCH, matchLength + 1);
      matchAt += 1;
    } else {
      matchAt = -1;
      matchLength = 0;
    }
    if (length < MATCH_START) return;
    let key = 0;
    for (let at = 1; at <= MATCH_START; at += 1) key = Math.imul(key ^ back(at), 0x0100_0193 + at);
    key >>>= 32 - PLACE_BITS;
    if (matchAt < 0) {
      matchAt = places[key]!;
      while (matchAt > matchLength && matchLength < LONGEST_MATCH && bytes[matchAt - 1 - matchLength] === back(matchLength + 1)) matchLength += 1;
      if (matchLength < MATCH_START) {
        matchAt = -1;
        matchLength = 0;
      }
    }
    places[key] = length;
  };
  return {
    add(byte) {
      if (length === bytes.length) {
        const longer = new Uint8Array(length * 2);
        longer.set(bytes);
        bytes = longer;
      }
      bytes[length] = byte;
      length += 1;
      const isLetter = byte >= 128 || (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90);
      word = isLetter ? Math.imul(word + (byte | 32), 0x2c1b_3c6d) : 0;
      follow();
    },
    hashInto(hashes) {
      let hash = 0;
      for (let order = 1; order <= CONTEXTS; order += 1) {
        hash = Math.imul(hash + back(order) + 1, 0x2f0b_4f4d + order * 0x1000_0002);
        if (order !== 4) hashes[order === 5 ? 3 : order - 1] = hash;
      }
      hashes[4] = Math.imul(word + 0x51ed, 0x3d4d_51cb) ^ Math.imul(back(1), 0x0107_0f1d);
    },
    match() {
      found.length = matchLength;
      found.byte = matchLength > 0 ? bytes[matchAt]! : 0;
      return found;
    },
  };
}
