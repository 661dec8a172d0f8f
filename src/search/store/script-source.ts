import type {BlockSource} from './block-source';
import {RECEIVER} from './store-files';

interface Receiving extends HTMLScriptElement {
  content?: Uint8Array;
}

/**
 * Loads a store through script tags: the one way to more files for a page opened from disk.
 * @param folder where the store is, relative to the page: `../store/`
 */
export function createScriptSource(folder: string): BlockSource {
  // A file hands itself to its own script element: several stores may be on their way at once.
  (window as unknown as Record<string, unknown>)[RECEIVER] = (_: string, base64: string): void => {
    if (!document.currentScript) return;
    (document.currentScript as Receiving).content = Uint8Array.from(atob(base64), (letter) =>
      letter.charCodeAt(0),
    );
  };
  return {
    load: (file, onBytes = () => undefined) =>
      new Promise((resolve, reject) => {
        const script: Receiving = document.createElement('script');
        script.onload = () => {
          script.remove();
          const {content} = script;
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
