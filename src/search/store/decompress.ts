import {gunzipSync} from 'fflate';

/**
 * Undoes gzip. Browsers from 2023 do it themselves; for older ones a small part of a library comes along.
 * @throws Error where the bytes are cut short or changed: gzip carries a checksum
 */
export async function decompress(content: Uint8Array): Promise<Uint8Array> {
  if (typeof DecompressionStream === 'undefined') return gunzipSync(content);
  const stream = new Blob([content as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
