/** Collects bytes. Numbers are variable-length: seven bits a byte, low ones first, the high bit says that more follow. */
export interface ByteWriter {
  /** A whole number from 0 to 2^31 - 1. */
  number(value: number): void;
  /** How many there are, then each. */
  numbers(values: readonly number[]): void;
  /** UTF-8 with its length in bytes before it. */
  text(value: string): void;
  /** Bytes with their length before them. */
  bytes(value: Uint8Array): void;
  finish(): Uint8Array;
}

export function createByteWriter(): ByteWriter {
  const out: number[] = [];
  const encoder = new TextEncoder();
  const number = (value: number): void => {
    let rest = value;
    while (rest > 127) {
      out.push((rest & 127) | 128);
      rest >>>= 7;
    }
    out.push(rest);
  };
  const bytes = (value: Uint8Array): void => {
    number(value.length);
    for (const byte of value) out.push(byte);
  };
  return {
    number,
    numbers(values) {
      number(values.length);
      values.forEach(number);
    },
    bytes,
    text: (value) => bytes(encoder.encode(value)),
    finish: () => Uint8Array.from(out),
  };
}
