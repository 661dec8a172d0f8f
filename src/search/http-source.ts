import type {BlockSource, OnBytes} from './block-source';
import {MANIFEST} from './store-file';

/** @param folder where the store is, on the same site: `/search/` */
export function createHttpSource(folder: string): BlockSource {
  return {
    async load(file, onBytes) {
      // The manifest has a fixed name and is asked for anew, so that an old page finds a new store. The others never change.
      const cache = file === MANIFEST ? 'no-cache' : 'default';
      const response = await fetch(`${folder}${file}.bin`, {cache, credentials: 'omit', referrerPolicy: 'no-referrer'});
      if (!response.ok) throw new Error(`The file ${file} could not be loaded (${response.status}).`);
      return readAll(response, onBytes);
    },
  };
}

async function readAll(response: Response, onBytes: OnBytes = () => undefined): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array(await response.arrayBuffer());
  const chunks: Uint8Array[] = [];
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    chunks.push(chunk.value);
    onBytes(chunk.value.length);
  }
  const all = new Uint8Array(chunks.reduce((sum, {length}) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
