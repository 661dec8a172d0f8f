import {expect, test} from 'vitest';
import {filterInSteps, finish, finishInTurns, mapInSteps} from '../../../src/search/rank/steps';
import {createTurns} from '../../../src/search/rank/turns';

const numbers = Array.from({length: 1000}, (_, at) => at);

test('work in steps comes to the same as in one go', async () => {
  const isOdd = (value: number): boolean => value % 2 === 1;
  expect(finish(filterInSteps(numbers, isOdd))).toEqual(numbers.filter(isOdd));
  expect(
    await finishInTurns(
      mapInSteps(numbers, (value) => value * 2, 7),
      createTurns(),
      () => true,
    ),
  ).toEqual(numbers.map((value) => value * 2));
});

test('what nobody waits for is given up after the step it is in', async () => {
  let done = 0;
  const work = mapInSteps(numbers, () => (done += 1), 10);
  expect(
    await finishInTurns(
      work,
      () => undefined,
      () => done < 50,
    ),
  ).toBeUndefined();
  expect(done).toBeLessThan(60);
});

test('long work lets others have a turn', async () => {
  let turns = 0;
  const other = setInterval(() => (turns += 1), 1);
  const busy = (): void => {
    for (const end = performance.now() + 3; performance.now() < end;);
  };
  await finishInTurns(mapInSteps(numbers.slice(0, 40), busy, 1), createTurns(), () => true);
  clearInterval(other);
  expect(turns).toBeGreaterThan(3);
});
