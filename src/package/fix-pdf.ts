const DATE = /\/(CreationDate|ModDate) ?\(D:\d{14}[^)]*\)/g;
/** Chromium names the parts of the tag tree by a count that depends on the moment. */
const NODE = /\(node(\d{8})\)/g;
const ID = /\/ID ?\[ ?<[0-9A-Fa-f]*> ?<[0-9A-Fa-f]*> ?\]/g;

/**
 * Two prints of the same page differ in the day they were made, in a number drawn by chance and in the names of
 * tags. They are set to fixed values of the same length, so that every place in the file stays where its table
 * says; names keep their order.
 * @param day `2004-12-31`
 */
export function fixPdf(pdf: Uint8Array, day: string): Buffer {
  const stamp = `${day.replaceAll('-', '')}120000`;
  const source = Buffer.from(pdf).toString('latin1');
  const names = [...new Set([...source.matchAll(NODE)].map(([, name]) => name!))].sort();
  const rank = new Map(names.map((name, index) => [name, String(index + 1).padStart(8, '0')]));
  const text = source
    .replace(NODE, (_, name: string) => `(node${rank.get(name)!})`)
    .replace(DATE, (found) => found.replace(/D:\d{14}/, `D:${stamp}`))
    .replace(ID, (found) => found.replace(/[0-9A-Fa-f](?=[0-9A-Fa-f]*>)/g, '0'));
  return Buffer.from(text, 'latin1');
}
