import {createByteReader} from '../byte-reader';
import {createByteWriter} from '../byte-writer';
import {createBitReader, createBitWriter, type BitCoder} from './bit-coder';
import {createNumberCoder} from './number-coder';

/** Each number is guessed from what stands in its column, after the number above it. */
const ABOVE = 8;

function createTableCoder(coder: BitCoder, columns: number): (at: number, value: number) => number {
  const code = createNumberCoder(coder, columns * ABOVE);
  const above = new Array<number>(columns).fill(0);
  return (at, value) => {
    const column = at % columns;
    return (above[column] = code(column * ABOVE + Math.min(ABOVE - 1, above[column]!), value));
  };
}

/** Rows of whole numbers from 0 on, each row as long as the others. */
export function squeezeNumbers(numbers: readonly number[], columns: number): Uint8Array {
  const writer = createBitWriter();
  const code = createTableCoder(writer, columns);
  numbers.forEach((value, at) => code(at, value));
  const out = createByteWriter();
  out.number(numbers.length);
  out.bytes(writer.finish());
  return out.finish();
}

/** @throws RangeError where the bytes are cut short */
export function unsqueezeNumbers(squeezed: Uint8Array, columns: number): number[] {
  const reader = createByteReader(squeezed);
  const count = reader.number();
  const code = createTableCoder(createBitReader(reader.bytes()), columns);
  return Array.from({length: count}, (_, at) => code(at, 0));
}
