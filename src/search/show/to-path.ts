/** The file of a section: `report/#urgent` is read in `report/index.html#urgent`, on a server and on a disk. */
export function toPath(address: string): string {
  const [folder = '', anchor] = address.split('#');
  return `${folder}index.html${anchor === undefined ? '' : `#${anchor}`}`;
}
