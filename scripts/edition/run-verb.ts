import {countOf, formatProblem, isError, ProblemsError, sortProblems, type Problem} from '../../src/edition';
import {DISK} from '../../src/edition/freeze/file-system';
import {CutStopped, repairCut} from '../../src/edition/freeze/journal';

/** A reason to stop that needs no trace: its message is all a reader needs. */
export class VerbError extends Error {}

/**
 * Runs one verb: first mends what an interrupted cut has left and says which state it found, then works.
 * What goes wrong is said in plain lines, and the command ends with 1.
 */
export async function runVerb(siteDir: string, work: () => void | Promise<void>): Promise<void> {
  try {
    const repair = repairCut(siteDir, DISK, isOtherRunning);
    if (repair.state === 'old') console.error('A command had been interrupted before it changed anything. It has been undone: the site is as it was before.');
    if (repair.state === 'new') console.error(repair.verb === 'cut' ? `The cut of edition ${repair.edition} had been interrupted. It has been finished: the edition is published.` : `The archiving of edition ${repair.edition} had been interrupted. It has been finished.`);
    await work();
  } catch (error) {
    const message = messageOf(error);
    console.error(isRed() ? `\u001b[31m${message}\u001b[0m` : message);
    process.exitCode = 1;
  }
}

/** @throws what is a fault of the program itself, with its trace */
function messageOf(error: unknown): string {
  if (error instanceof VerbError || error instanceof CutStopped || error instanceof ProblemsError) return error.message;
  const {syscall, message} = error as NodeJS.ErrnoException;
  if (syscall === undefined) throw error;
  return `The system refused a step: ${message}. Nothing is lost: cure the cause (a full disk, missing rights) and run the command again.`;
}

const isRed = (): boolean => process.stderr.isTTY === true && process.env.NO_COLOR === undefined;

function isOtherRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Numbered steps on standard error, so that standard output stays for results: `2/5 checking …`. */
export function createSteps(count: number): (name: string) => void {
  let done = 0;
  return (name) => console.error(`${++done}/${count} ${name} …`);
}

/** Ends the verb with every problem on a line. Warnings alone pass. */
export function refuse(problems: readonly Problem[], conclusion: string): void {
  if (!problems.some(isError)) return;
  throw new VerbError([...sortProblems(problems).map(formatProblem), countOf(problems), conclusion].join('\n'));
}
