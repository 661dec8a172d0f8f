/** What vitest writes with its reporter `json`, as far as it is read here. */
export interface TestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: readonly {
    name: string;
    message?: string;
    assertionResults: readonly {
      status: string;
      fullName: string;
      failureMessages?: readonly string[];
    }[];
  }[];
}

/** Lines of the end of an output that say what went wrong, at most. */
const MOST_LINES = 25;

const COLOUR = /\u001B\[[0-9;]*m/g;
/** A line of the reporter `dot`. */
const DOTS = /^[·x*-]*$/u;

/**
 * What failed, in few lines, to stand after everything else that was printed: a log is often read
 * from its end. Failed tests by name, each with the first line of its message; without any, the end
 * of what was printed, such as an error outside of all tests.
 * @param output all that the step printed
 * @param report of vitest, where the step is one of its projects and came to an end
 */
export function toFailures(output: string, report?: TestReport): string[] {
  const failed = (report?.testResults ?? []).flatMap((file) => [
    ...(file.message ? [`${file.name}: ${firstLine(file.message)}`] : []),
    ...file.assertionResults
      .filter(({status}) => status === 'failed')
      .map((test) => `${file.name} > ${test.fullName}: ${firstLine(test.failureMessages?.[0])}`),
  ]);
  if (failed.length > 0) return failed.map(withoutColour);
  return withoutColour(output)
    .split('\n')
    .filter((line) => !DOTS.test(line.trim()))
    .slice(-MOST_LINES);
}

const withoutColour = (text: string): string => text.replace(COLOUR, '');

const firstLine = (text = ''): string => text.split('\n', 1)[0] ?? '';
