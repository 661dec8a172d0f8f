declare global {
  /** Undoes gzip in browsers that cannot (`src/client/gunzip.ts`). */
  var guidanceGunzip: ((content: Uint8Array) => Uint8Array) | undefined;
}

/**
 * Undoes gzip. Browsers from 2023 do it themselves; for older ones a part of a library has been loaded before.
 * @throws Error where the bytes are cut short or changed: gzip carries a checksum
 */
export async function decompress(content: Uint8Array): Promise<Uint8Array> {
  if (typeof DecompressionStream === 'undefined') {
    if (!globalThis.guidanceGunzip) throw new Error('This browser cannot open the search.');
    return globalThis.guidanceGunzip(content);
  }
  const stream = new Blob([content as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
