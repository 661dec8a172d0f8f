import type {BitCoder} from './bit-coder';
import {createGuesses, learn, readLogits} from './guesses';
import {LOGITS, squash} from './logits';
import {Mixer} from './mixer';

/** Kinds of density, of weight and of what came before. */
const DENSITIES = 72;
const WEIGHTS = 64;
const PASTS = 64;
const CONTEXTS = 3;
const INPUTS = CONTEXTS + 2;
const RATE = 6;
const START = 16_000;
const STEADY = 400;

/** On a scale with four steps for each doubling: 0, 1, 2, 3, 4, 4.75 … */
function stepOf(value: number): number {
  if (value < 4) return value;
  const size = 31 - Math.clz32(value);
  return size * 4 - 4 + ((value >> (size - 2)) & 3);
}

/**
 * Codes which sections of a list hold a term that so many of them hold, section by section. Each is guessed from how many are
 * still to come, from its weight, and from whether the sections before it hold the term: long sections hold more terms, and
 * related ones stand together. A class for the reason that `Mixer` is one.
 */
export class HolderCoder {
  private readonly table = createGuesses(DENSITIES * (1 + WEIGHTS + PASTS));
  private readonly slots = new Int32Array(CONTEXTS);
  private readonly guesses = new Int32Array(INPUTS);
  private readonly mixer = new Mixer(this.guesses, [16, PASTS], RATE, START);
  private readonly steps: Uint8Array;
  /** Of each section and all that follow it. */
  private readonly weightsLeft: Float64Array;

  /** @param weights for each section of the list, how likely it is to hold a term: whole numbers from 1 on, where twice as many is twice as likely */
  constructor(
    private readonly coder: BitCoder,
    private readonly weights: readonly number[],
  ) {
    this.steps = Uint8Array.from(weights, (weight) => Math.min(WEIGHTS - 1, stepOf(weight)));
    this.weightsLeft = new Float64Array(weights.length + 1);
    for (let at = weights.length - 1; at >= 0; at -= 1)
      this.weightsLeft[at] = this.weightsLeft[at + 1]! + weights[at]!;
  }

  /**
   * @param count how many hold it
   * @param holds whether the section at a place does; a reader asks it in vain
   * @returns the places of those that do, ascending
   */
  code(count: number, holds: (place: number) => boolean): number[] {
    const {coder, table, slots, guesses, mixer, steps, weights, weightsLeft} = this;
    const places: number[] = [];
    const size = weights.length;
    mixer.places[0] = 31 - Math.clz32(Math.min(65_535, count));
    let past = 0;
    for (let at = 0; at < size && places.length < count; at += 1) {
      const left = count - places.length;
      const density = stepOf(Math.floor((left * 65_535) / (size - at)));
      const weighted = Math.min(
        65_535,
        Math.floor((left * weights[at]! * 65_536) / weightsLeft[at]!),
      );
      slots[0] = stepOf(weighted);
      slots[1] = DENSITIES * (1 + steps[at]!) + density;
      slots[2] = DENSITIES * (1 + WEIGHTS + past) + density;
      readLogits(table, slots, guesses);
      guesses[CONTEXTS] = LOGITS[weighted >> 4]!;
      guesses[CONTEXTS + 1] = 256;
      mixer.places[1] = past;
      const bit = coder.code(squash(mixer.mix()) << 4, Number(holds(at)));
      mixer.learn(bit);
      learn(table, slots, bit, STEADY);
      past = ((past << 1) | bit) & (PASTS - 1);
      if (bit) places.push(at);
    }
    return places;
  }
}
