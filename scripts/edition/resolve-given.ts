import {resolve} from 'node:path';

/**
 * A path as its giver means it: from the folder where they stand. npm runs a command in the folder of the project,
 * and keeps theirs in a variable.
 */
export const resolveGiven = (path: string): string =>
  resolve(process.env.INIT_CWD ?? process.cwd(), path);
