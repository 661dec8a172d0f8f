import type {BlockSource} from './block-source';
import {RECEIVER} from './store-files';

/**
 * Loads a store through script tags: the one way to more files for a page opened from disk.
 * @param folder where the store is, relative to the page: `../store/`
 */
export function createScriptSource(folder: string): BlockSource {
  const received = new Map<string, Uint8Array>();
  (window as unknown as Record<string, unknown>)[RECEIVER] = (
    file: string,
    base64: string,
  ): void => {
    received.set(
      file,
      Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)),
    );
  };
  return {
    load: (file, onBytes = () => undefined) =>
      new Promise((resolve, reject) => {
        const script = document.createElement('script');
        script.onload = () => {
          script.remove();
          const content = received.get(file);
          received.delete(file);
          if (!content) return reject(new Error(`The file ${file} is broken.`));
          onBytes(content.length);
          resolve(content);
        };
        script.onerror = () => {
          script.remove();
          reject(new Error(`The file ${file} could not be loaded.`));
        };
        script.src = `${folder}${file}.js`;
        document.head.append(script);
      }),
  };
}
