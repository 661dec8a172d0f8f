import {gzipSync} from 'node:zlib';

/** Bytes of a body as a careful host sends it. */
export const gzipped = (content: string | Uint8Array): number =>
  gzipSync(content, {level: 9}).length;
