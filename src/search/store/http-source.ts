import type {BlockSource, OnBytes} from './block-source';
import {FIRST} from './store-files';

/**
 * The files of a store on the web. The first is asked for at once, so that it travels beside the
 * code that reads it: on a slow line a trip less.
 * @param folder where the store is, on the same site: `../store/`
 */
export function createHttpSource(folder: string): BlockSource {
  const first = loadFile(folder, FIRST);
  // Whoever asks for it hears of a failure.
  first.catch(() => undefined);
  const early = [first];
  return {
    load: (file, onBytes) => (file === FIRST && early.pop()) || loadFile(folder, file, onBytes),
  };
}

async function loadFile(folder: string, file: string, onBytes?: OnBytes): Promise<Uint8Array> {
  // The names are fixed: asked for anew each time, a file that has not changed is not sent again.
  const response = await fetch(`${folder}${file}.bin`, {
    cache: 'no-cache',
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
