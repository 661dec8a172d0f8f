/** Controls, marks that turn or hide text, ends of lines, and what Windows reads as a folder or a drive. */
const UNFIT = /[\p{C}\p{Zl}\p{Zp}\\:]/u;

/** Whether a path leads to one file below its folder on every system, and can be printed as it is. */
export function isPackagePath(path: string): boolean {
  return (
    !UNFIT.test(path) &&
    path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
  );
}
