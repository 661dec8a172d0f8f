import {toScriptFile} from './script-file';
import type {PackedFile} from './to-store';

/**
 * The files of a search store, by path: each as `.bin` for a server and as `.js` for pages opened
 * from disk.
 */
export const toStoreFiles = (
  packed: readonly PackedFile[],
): [path: string, content: string | Uint8Array][] =>
  packed.flatMap(({file, content}): [string, string | Uint8Array][] => [
    [`store/${file}.bin`, content],
    [`store/${file}.js`, toScriptFile(file, content)],
  ]);
