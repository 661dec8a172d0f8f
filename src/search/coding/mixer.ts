import {squash} from './logits';

const UNIT = 65_536;
const LIMIT = 2047;

/**
 * Weighs guesses by how well each has done in such a place, and so makes one of many (M. Mahoney's lpaq, with the mean of
 * several opinions on what kind of place it is). It runs for every bit, which is why it is a class: engines then make one piece
 * of machine code for every mixer.
 */
export class Mixer {
  /** To be filled before `mix`: for each opinion, in which of its kinds of place the next bit stands. */
  readonly places: Int32Array;
  private readonly weights: Int32Array;
  private readonly starts: Int32Array;
  private readonly from: Int32Array;
  private readonly mixed: Int32Array;

  /**
   * @param guesses to be filled before `mix` with logits of -2,047 to 2,047
   * @param kinds for each opinion, how many kinds of place it knows
   * @param rate how quickly the weights move
   * @param start the weights at the beginning, of 65,536
   */
  constructor(
    private readonly guesses: Int32Array,
    kinds: readonly number[],
    private readonly rate: number,
    start: number,
  ) {
    this.places = new Int32Array(kinds.length);
    this.from = new Int32Array(kinds.length);
    this.mixed = new Int32Array(kinds.length);
    this.starts = Int32Array.from(
      kinds.map((_, at) => kinds.slice(0, at).reduce((sum, kind) => sum + kind, 0)),
    );
    this.weights = new Int32Array(guesses.length * kinds.reduce((sum, kind) => sum + kind, 0)).fill(
      start,
    );
  }

  /** A logit of -2,047 to 2,047. */
  mix(): number {
    const {guesses, weights, starts, from, mixed, places} = this;
    let total = 0;
    for (let opinion = 0; opinion < places.length; opinion += 1) {
      const start = (starts[opinion]! + places[opinion]!) * guesses.length;
      let sum = 0;
      for (let at = 0; at < guesses.length; at += 1) sum += guesses[at]! * weights[start + at]!;
      const own = Math.max(-LIMIT, Math.min(LIMIT, Math.floor(sum / UNIT)));
      from[opinion] = start;
      mixed[opinion] = own;
      total += own;
    }
    return Math.floor(total / places.length);
  }

  /** Shifts the weights last used towards the guesses that were right. */
  learn(bit: number): void {
    const {guesses, weights, from, mixed} = this;
    for (let opinion = 0; opinion < from.length; opinion += 1) {
      const error = ((bit << 12) - squash(mixed[opinion]!)) * this.rate;
      const start = from[opinion]!;
      for (let at = 0; at < guesses.length; at += 1)
        weights[start + at]! += (guesses[at]! * error + 0x2000) >> 14;
    }
  }
}
