import type {BlockSource, OnBytes} from './block-source';
import {MANIFEST} from './store-files';

/**
 * The files of a store on the web. The manifest is asked for at once, so that it travels beside the code that reads it: on a
 * slow line a trip less.
 * @param folder where the store is, on the same site: `/search/`
 */
export function createHttpSource(folder: string): BlockSource {
  const early = [loadFile(folder, MANIFEST)];
  // Whoever asks for it hears of a failure.
  early[0]!.catch(() => undefined);
  return {
    load: (file, onBytes) => (file === MANIFEST && early.pop()) || loadFile(folder, file, onBytes),
  };
}

async function loadFile(folder: string, file: string, onBytes?: OnBytes): Promise<Uint8Array> {
  // The manifest has a fixed name and is asked for anew, so that an old page finds a new store. The others never change.
  const cache = file === MANIFEST ? 'no-cache' : 'default';
  const response = await fetch(`${folder}${file}.bin`, {
    cache,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  });
  if (!response.ok) throw new Error(`The file ${file} could not be loaded (${response.status}).`);
  return readAll(response, onBytes);
}

async function readAll(
  response: Response,
  onBytes: OnBytes = () => undefined,
): Promise<Uint8Array> {
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
