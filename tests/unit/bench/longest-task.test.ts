import {expect, test} from 'vitest';
import {longestTask} from '../../../scripts/bench/longest-task';

const thread = (pid: number, tid: number, name: string) => ({
  name: 'thread_name',
  ph: 'M',
  pid,
  tid,
  args: {name},
});
const task = (pid: number, tid: number, dur: number, name = 'ThreadControllerImpl::RunTask') => ({
  name,
  ph: 'X',
  pid,
  tid,
  dur,
});

test('the longest task of main threads of pages counts, in ms', () => {
  const traceEvents = [
    task(1, 1, 40_000),
    task(1, 1, 51_500),
    task(1, 2, 900_000),
    task(2, 1, 800_000),
    task(1, 1, 700_000, 'Idle'),
    thread(1, 1, 'CrRendererMain'),
    thread(1, 2, 'ThreadPool'),
    thread(2, 1, 'CrBrowserMain'),
  ];
  expect(longestTask(JSON.stringify({traceEvents}))).toBe(51.5);
});

test('a trace without tasks has none', () => {
  expect(longestTask(JSON.stringify({traceEvents: []}))).toBe(0);
});
