import type {Edition} from '../../edition';
import type {RenderedPage} from '../../remark/render-pages';
import {toScriptFile} from './script-file';
import {toStore} from './to-store';

/**
 * The files of the search store of one edition, by path: each as `.bin` for a server and as `.js`
 * for pages opened from disk.
 */
export const toStoreFiles = (
  edition: Edition,
  pages: readonly RenderedPage[],
): [path: string, content: string | Uint8Array][] =>
  toStore(edition, pages).flatMap(({file, content}): [string, string | Uint8Array][] => [
    [`store/${file}.bin`, content],
    [`store/${file}.js`, toScriptFile(file, content)],
  ]);
