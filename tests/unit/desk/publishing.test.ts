import {expect, it} from 'vitest';
import {toJobCommand} from '../../../src/desk/server/to-job-command';

it('the desk runs the commands of the terminal', () => {
  expect(toJobCommand('dry-run', '2.2', '2026-10-31').shown).toBe(
    'npm run edition -- cut 2.2 --as-of 2026-10-31 --dry-run',
  );
  expect(toJobCommand('cut', '2.2', '2026-10-31').args).toEqual([
    'cut',
    '2.2',
    '--as-of',
    '2026-10-31',
  ]);
});
