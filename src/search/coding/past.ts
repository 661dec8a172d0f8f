/** The last 1, 2, 3 and 5 bytes, and the word so far. A sixth context, of 6 bytes, saves a hundredth and costs a fifth of the time. */
export const CONTEXTS = 5;
export const LONGEST_MATCH = 31;
/** So many bytes must agree before a match is looked for. */
const MATCH_START = 5;
const PLACE_BITS = 16;

/** What was coded so far, and the latest place that agrees with its end. A class for the reason that `Mixer` is one. */
export class Past {
  /** How many bytes before the end agree with those before the latest such place; 0 where no place agrees. */
  matchLength = 0;
  /** The byte that followed there. */
  matchByte = 0;
  /** The last byte; 0 at the start. */
  last = 0;
  private readonly places = new Int32Array(1 << PLACE_BITS).fill(-1);
  private bytes = new Uint8Array(1 << 16);
  private length = 0;
  private word = 0;
  private matchAt = -1;

  add(byte: number): void {
    if (this.length === this.bytes.length) {
      const longer = new Uint8Array(this.length * 2);
      longer.set(this.bytes);
      this.bytes = longer;
    }
    this.bytes[this.length] = byte;
    this.length += 1;
    this.last = byte;
    const isLetter = byte >= 128 || (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90);
    this.word = isLetter ? Math.imul(this.word + (byte | 32), 0x2c1b_3c6d) : 0;
    this.follow(byte);
    this.matchByte = this.matchLength > 0 ? this.bytes[this.matchAt]! : 0;
  }

  /** A hash of each context, into the list. */
  hashInto(hashes: Int32Array): void {
    let hash = 0;
    for (let order = 1; order <= CONTEXTS; order += 1) {
      hash = Math.imul(hash + this.back(order) + 1, 0x2f0b_4f4d + order * 0x1000_0002);
      if (order !== 4) hashes[order === 5 ? 3 : order - 1] = hash;
    }
    hashes[4] = Math.imul(this.word + 0x51ed, 0x3d4d_51cb) ^ Math.imul(this.last, 0x0107_0f1d);
  }

  private back(count: number): number {
    return count > this.length ? 0 : this.bytes[this.length - count]!;
  }

  private follow(byte: number): void {
    if (this.matchAt >= 0 && this.bytes[this.matchAt] === byte) {
      this.matchLength = Math.min(LONGEST_MATCH, this.matchLength + 1);
      this.matchAt += 1;
    } else {
      this.matchAt = -1;
      this.matchLength = 0;
    }
    if (this.length < MATCH_START) return;
    let key = 0;
    for (let at = 1; at <= MATCH_START; at += 1)
      key = Math.imul(key ^ this.back(at), 0x0100_0193 + at);
    key >>>= 32 - PLACE_BITS;
    if (this.matchAt < 0) this.find(this.places[key]!);
    this.places[key] = this.length;
  }

  private find(place: number): void {
    let agreeing = 0;
    while (
      place > agreeing &&
      agreeing < LONGEST_MATCH &&
      this.bytes[place - 1 - agreeing] === this.back(agreeing + 1)
    )
      agreeing += 1;
    if (agreeing < MATCH_START) return;
    this.matchAt = place;
    this.matchLength = agreeing;
  }
}
