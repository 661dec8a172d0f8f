import {expect, test} from 'vitest';
import {toFailures} from '../../../scripts/to-failures';

const fileOf = (assertionResults: object[], message = '') => ({
  numPassedTests: 1,
  numFailedTests: 1,
  testResults: [{name: 'tests/a.test.ts', message, assertionResults}] as never,
});

test('failed tests are named, with the first line of their messages and without colours', () => {
  const report = fileOf([
    {status: 'passed', fullName: 'holds'},
    {
      status: 'failed',
      fullName: 'breaks',
      failureMessages: ['\u001B[31mone is not two\u001B[39m\nat x'],
    },
  ]);
  expect(toFailures('much else', report)).toEqual(['tests/a.test.ts > breaks: one is not two']);
});

test('a file of tests that could not be read is named', () => {
  expect(toFailures('', fileOf([], 'no such module\nat y'))).toEqual([
    'tests/a.test.ts: no such module',
  ]);
});

test('an error outside of all tests is told by the end of what was printed, without its dots', () => {
  const output = `${'line\n'.repeat(100)}··x··\nUnhandled Rejection\nError: spawn ENOENT`;
  const told = toFailures(output, fileOf([{status: 'passed', fullName: 'holds'}]));
  expect(told.slice(-2)).toEqual(['Unhandled Rejection', 'Error: spawn ENOENT']);
  expect(told.length).toBe(25);
});
