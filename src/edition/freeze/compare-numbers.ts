/** Edition numbers in order: `1.2` before `1.10`, by their parts and not by their letters. */
export function compareNumbers(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number);
  const [majorB = 0, minorB = 0] = b.split('.').map(Number);
  return majorA - majorB || minorA - minorB;
}

export const isNumber = (name: string): boolean =>
  /^(0|[1-9]\d{0,3})\.(0|[1-9]\d{0,3})$/.test(name);

/** The number the next edition is given until its editor chooses another: `1.0` is followed by `1.1`. */
export function followingNumber(name: string): string {
  const [major, minor] = name.split('.');
  return `${major}.${Number(minor) + 1}`;
}
