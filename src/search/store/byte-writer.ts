/**
 * Collects bytes. Numbers are variable-length: seven bits a byte, low ones first, the high bit says
 * that more follow.
 */
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
  const encoder = new TextEncoder();
  let room = new Uint8Array(1024);
  let length = 0;
  const reserve = (more: number): void => {
    if (length + more <= room.length) return;
    const larger = new Uint8Array(2 * (length + more));
    larger.set(room);
    room = larger;
  };
  const number = (value: number): void => {
    reserve(5);
    let rest = value;
    while (rest > 127) {
      room[length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    room[length++] = rest;
  };
  const bytes = (value: Uint8Array): void => {
    number(value.length);
    reserve(value.length);
    room.set(value, length);
    length += value.length;
  };
  return {
    number,
    numbers(values) {
      number(values.length);
      values.forEach(number);
    },
    bytes,
    text: (value) => bytes(encoder.encode(value)),
    finish: () => room.slice(0, length),
  };
}
