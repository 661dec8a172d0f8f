/**
 * The text that an editor meant: without the byte-order mark that some programs write, with plain line ends, and with
 * blanks, hyphens and accented letters as one types them where a word processor or a PDF has put in others.
 */
export const toMeantText = (text: string): string =>
  text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Zs}/gu, ' ')
    .replaceAll('\u00AD', '')
    .normalize('NFC');
