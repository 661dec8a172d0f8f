import type {IndexFile, Manifest, ManifestEntry} from './index-file';

/** How far a download has come, in bytes of the file itself. */
export type OnProgress = (received: number, total: number) => void;

/**
 * Fetches the list of indexes. It has a fixed name and is asked for anew, so that an old page finds a new index.
 * @param folder where the indexes are, on the same site: `/search/`
 * @throws Error where it cannot be had
 */
export async function loadManifest(folder: string): Promise<Manifest> {
  const response = await fetch(`${folder}manifest.json`, {cache: 'no-cache', credentials: 'omit', referrerPolicy: 'no-referrer'});
  if (!response.ok) throw new Error('The list of search indexes could not be loaded.');
  return (await response.json()) as Manifest;
}

/**
 * Fetches the index of one edition, whole. What is fetched never depends on what is typed.
 * @throws Error where it cannot be had
 */
export async function loadIndex(folder: string, {file, bytes}: ManifestEntry, onProgress: OnProgress): Promise<IndexFile> {
  const response = await fetch(folder + file, {credentials: 'omit', referrerPolicy: 'no-referrer'});
  if (!response.ok) throw new Error('The search index could not be loaded.');
  return JSON.parse(await readText(response, bytes, onProgress)) as IndexFile;
}

async function readText(response: Response, bytes: number, onProgress: OnProgress): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  let received = 0;
  let text = '';
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    received += chunk.value.length;
    text += decoder.decode(chunk.value, {stream: true});
    onProgress(Math.min(received, bytes), bytes);
  }
  return text + decoder.decode();
}
