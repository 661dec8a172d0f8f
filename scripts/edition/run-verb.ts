import {join} from 'node:path';
import {
  countOf,
  formatProblem,
  isError,
  ProblemsError,
  sortProblems,
  type Problem,
} from '../../src/edition';
import {DISK} from '../../src/edition/freeze/file-system';
import {repair, type Repair} from '../../src/edition/freeze/repair';
import {ChangeStopped, STAGING} from '../../src/edition/freeze/staging';
import {withLock} from '../../src/edition/freeze/with-lock';
import {systemMessage} from '../system-message';
import {toArchiveReport, toCutReport} from './what-to-commit';

/** A reason to stop that needs no trace: its message is all a reader needs. */
export class VerbError extends Error {}

/**
 * Runs one verb: first mends what an interrupted cut has left and says which state it found, then works.
 * What goes wrong is said in plain lines, and the command ends with 1.
 * @param changes the verb changes what is published: nothing else may do so meanwhile
 */
export async function runVerb(
  siteDir: string,
  work: () => void | Promise<void>,
  {changes = false} = {},
): Promise<void> {
  const mend = (): void => tellRepair(siteDir, repair(siteDir, DISK));
  try {
    if (changes) return await withLock(siteDir, async () => (mend(), await work()), tellWait);
    // A verb that only reads takes the lock where there may be something to mend.
    if (DISK.exists(join(siteDir, STAGING))) await withLock(siteDir, mend, tellWait);
    await work();
  } catch (error) {
    const message = messageOf(error);
    console.error(isRed() ? `\u001b[31m${message}\u001b[0m` : message);
    process.exitCode = 1;
  }
}

const tellWait = (): void =>
  console.error(
    'Another command is changing what is published. Waiting until it has ended; if it was ' +
      'killed, that takes a minute …',
  );

function tellRepair(siteDir: string, repair: Repair): void {
  if (repair.state === 'old')
    console.error(
      'A command had been interrupted before it changed anything. It has been undone: the site is as it was before.',
    );
  if (repair.state !== 'new') return;
  const {verb, edition} = repair;
  console.error(
    `The ${verb === 'cut' ? 'cut' : 'archiving'} of edition ${edition} had been interrupted. It has been finished.`,
  );
  console.error(verb === 'cut' ? toCutReport(siteDir, edition) : toArchiveReport(edition));
}

/** @throws what is a fault of the program itself, with its trace */
function messageOf(error: unknown): string {
  if (
    error instanceof VerbError ||
    error instanceof ChangeStopped ||
    error instanceof ProblemsError
  )
    return error.message;
  const message = systemMessage(error);
  if (message === undefined) throw error;
  return message;
}

const isRed = (): boolean => process.stderr.isTTY === true && process.env.NO_COLOR === undefined;

/** Numbered steps on standard error, so that standard output stays for results: `2/5 checking …`. */
export function createSteps(count: number): (name: string) => void {
  let done = 0;
  return (name) => console.error(`${++done}/${count} ${name} …`);
}

/** Ends the verb with every problem on a line. Warnings alone pass. */
export function refuse(problems: readonly Problem[], conclusion: string): void {
  if (!problems.some(isError)) return;
  throw new VerbError(
    [...sortProblems(problems).map(formatProblem), countOf(problems), conclusion].join('\n'),
  );
}
