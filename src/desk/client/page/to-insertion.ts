import {toRelativeFile} from './to-relative-file';

/** What a button puts into the text of a page. */
export interface Insertion {
  kind: 'cite' | 'term' | 'ref' | 'page';
  /** An id, or the file of a page. */
  name: string;
  /** The words to show; of a source, the place in it. */
  words: string;
  verified: string;
  /** What the record or page is called, where nobody gave words. */
  title: string;
  /** The file of the page that it is put into, below `docs/`. */
  into: string;
}

/** `:cite[st-sgb-2003-13]{at="s. 3.2(c)" verified=text}` and the like. */
export function toInsertion({kind, name, words, verified, title, into}: Insertion): string {
  const shown = (words.trim() || title).replace(/[[\]]/g, '');
  switch (kind) {
    case 'cite': {
      const at = words.trim() === '' ? '' : `at="${words.trim().replaceAll('"', '')}" `;
      return `:cite[${name}]{${at}verified=${verified}}`;
    }
    case 'page':
      return `[${shown}](${toRelativeFile(into, name)})`;
    default:
      return `:${kind}[${shown}]{id=${name}}`;
  }
}
