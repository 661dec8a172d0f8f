/** Reads what a `ByteWriter` wrote. Every call throws a RangeError where the bytes end too early. */
export interface ByteReader {
  readonly done: boolean;
  number(): number;
  numbers(): number[];
  text(): string;
  /** A view of the bytes, not a copy. */
  bytes(): Uint8Array;
}

export function createByteReader(source: Uint8Array): ByteReader {
  const decoder = new TextDecoder('utf-8', {fatal: true});
  let at = 0;
  const number = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = source[at];
      if (byte === undefined || shift > 28) throw new RangeError('The bytes end early.');
      at += 1;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  const bytes = (): Uint8Array => {
    const length = number();
    if (at + length > source.length) throw new RangeError('The bytes end early.');
    at += length;
    return source.subarray(at - length, at);
  };
  return {
    get done() {
      return at >= source.length;
    },
    number,
    numbers: () => Array.from({length: number()}, number),
    bytes,
    text: () => decoder.decode(bytes()),
  };
}
