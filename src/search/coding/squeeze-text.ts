import {createBitReader, createBitWriter} from './bit-coder';
import {createByteReader} from '../byte-reader';
import {createByteWriter} from '../byte-writer';
import {createTextCoder} from './text-coder';

const BYTES_PER_TURN = 256;

/** A text in about two thirds of what gzip needs. It takes some microseconds a byte to read, which a slow line gives while it brings the next file. */
export function squeezeText(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  const writer = createBitWriter();
  const code = createTextCoder(writer);
  for (const byte of bytes) code(byte);
  const out = createByteWriter();
  out.number(bytes.length);
  out.bytes(writer.finish());
  return out.finish();
}

/**
 * @param turn lets the page do something else; called often
 * @throws RangeError where the bytes are cut short
 */
export async function unsqueezeText(squeezed: Uint8Array, turn: () => Promise<void>): Promise<string> {
  const reader = createByteReader(squeezed);
  const bytes = new Uint8Array(reader.number());
  const code = createTextCoder(createBitReader(reader.bytes()));
  for (let at = 0; at < bytes.length; at += 1) {
    if (at % BYTES_PER_TURN === 0) await turn();
    bytes[at] = code(0);
  }
  return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
}
