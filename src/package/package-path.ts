/**
 * What no name can hold on every system, or what would not be shown as it is: controls, marks that turn or hide
 * text, ends of lines.
 */
const UNFIT = /[\p{C}\p{Zl}\p{Zp}\\:<>"|?*]/u;
/** Windows opens a device where a file has such a name, whatever its ending. */
const DEVICE = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;

/** Whether a path leads to one file below its folder, on every system, by the name that it has. */
export const isPackagePath = (path: string): boolean =>
  !UNFIT.test(path) &&
  path.split('/').every((part) => part !== '' && !/[. ]$/.test(part) && !DEVICE.test(part));

/** Paths that are one file on some systems: they differ in the case of letters only, or in how an accent is written. */
const keyOf = (path: string): string => path.normalize('NFKC').toLowerCase().normalize('NFKC');

/**
 * What would not come out of an archive as it went in, in plain words. A name that is not fit to be shown is not
 * shown.
 */
export function checkPaths(paths: Iterable<string>): string[] {
  const known = new Map<string, string>();
  const folders = new Map<string, string>();
  const faults = [...paths].flatMap((path) => {
    if (!isPackagePath(path))
      return [
        UNFIT.test(path)
          ? 'a file has a name with signs that some systems do not take'
          : `${path} is a name that some systems read otherwise, or that leads out of its folder`,
      ];
    const twin = known.get(keyOf(path));
    known.set(keyOf(path), path);
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1))
      folders.set(keyOf(path.slice(0, at)), path);
    return twin === undefined ? [] : [`${path} and ${twin} are one name on some systems`];
  });
  return [
    ...faults,
    ...[...known].flatMap(([key, path]) =>
      folders.has(key) ? [`${path} is a file, and ${folders.get(key)} stands in it`] : [],
    ),
  ];
}
