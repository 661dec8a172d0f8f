import type {Problem} from '../edition/model/problem';
import {runCommand} from './run-command';

/** What the check of everything last said. */
export interface Checked {
  problems: readonly Problem[];
  /** Something has changed since, and it is being looked at. */
  isRunning: boolean;
  /** It has said something at least once. */
  isKnown: boolean;
}

export interface ProblemWatch {
  latest(): Checked;
  /** Something was saved: look again, once it has been quiet for a moment. */
  touch(): void;
  /** Resolves when nothing is running or waiting to run. */
  settled(): Promise<void>;
}

const QUIET_MS = 800;

/** The check of the whole edition, in a process of its own, whenever something was saved. */
export function watchProblems(siteDir: string): ProblemWatch {
  let problems: readonly Problem[] = [];
  let isKnown = false;
  let isWanted = false;
  let running: Promise<void> | undefined;
  const run = async (): Promise<void> => {
    while (isWanted) {
      await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
      isWanted = false;
      const {stdout} = await runCommand(siteDir, 'scripts/check.ts', ['--json']);
      // A check that was ended prints nothing; what it said before still stands.
      const read = parse(stdout);
      if (read && !isWanted) [problems, isKnown] = [read, true];
    }
    running = undefined;
  };
  return {
    latest: () => ({problems, isRunning: running !== undefined, isKnown}),
    touch() {
      isWanted = true;
      running ??= run();
    },
    settled: () => running ?? Promise.resolve(),
  };
}

function parse(text: string): Problem[] | undefined {
  try {
    return JSON.parse(text) as Problem[];
  } catch {
    return undefined;
  }
}
