const DATE = /\/(CreationDate|ModDate) ?\(D:\d{14}[^)]*\)/g;
const ID = /\/ID ?\[ ?<[0-9A-Fa-f]*> ?<[0-9A-Fa-f]*> ?\]/g;

/**
 * Two prints of the same page differ in the day they were made and in a number drawn by chance. Both are set to fixed
 * values of the same length, so that every place in the file stays where its table says.
 * @param day `2004-12-31`
 */
export function fixPdf(pdf: Uint8Array, day: string): Buffer {
  const stamp = `${day.replaceAll('-', '')}120000`;
  const text = Buffer.from(pdf).toString('latin1')
    .replace(DATE, (found) => found.replace(/D:\d{14}/, `D:${stamp}`))
    .replace(ID, (found) => found.replace(/[0-9A-Fa-f](?=[0-9A-Fa-f]*>)/g, '0'));
  return Buffer.from(text, 'latin1');
}
