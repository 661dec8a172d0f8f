import {inflateRawSync} from 'node:zlib';

/**
 * What a deflated stream holds. Undefined where that is not of the size, or where the stream ends before its bytes do: a
 * program that trusts other numbers than this one would find something else there.
 */
export function inflateExactly(packed: Buffer, size: number): Buffer | undefined {
  const content = inflate(packed, size);
  return content && !hasSpareBits(packed, content) ? content : undefined;
}

function inflate(packed: Buffer, size: number): Buffer | undefined {
  try {
    // The types do not know what `info` adds.
    const {buffer, engine} = inflateRawSync(packed, {
      info: true,
      maxOutputLength: Math.max(size, 1),
    }) as unknown as {buffer: Buffer; engine: {bytesWritten: number}};
    return buffer.length === size && engine.bytesWritten === packed.length ? buffer : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a bit is set behind the end of the stream, in its last byte: then the stream holds the same without it. */
function hasSpareBits(packed: Buffer, content: Buffer): boolean {
  const last = packed[packed.length - 1]!;
  if (last === 0) return false;
  const without = Buffer.from(packed);
  without[without.length - 1] = last ^ (1 << (31 - Math.clz32(last)));
  return inflate(without, content.length)?.equals(content) ?? false;
}
