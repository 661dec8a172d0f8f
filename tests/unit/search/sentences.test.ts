import {describe, expect, test} from 'vitest';
import type {Section} from '../../../src/search/extract/section';
import {finish} from '../../../src/search/rank/steps';
import {sharesInNames} from '../../../src/search/rank/shares-in-names';
import {createSearch} from '../../../src/search/search';
import {openWholeStore} from '../../fixtures/open-whole-store';

const section = (id: string, text: string, said: string[] = []): Section => ({
  address: `page/#${id}`,
  title: `Part ${id}`,
  breadcrumbs: [],
  type: 'page',
  text,
  names: said.map((words) => ({kind: 'said', text: words})),
  facets: {},
});

const FILLER = 'The river is running wide, and a guard sees the road along it. ';

const store = await openWholeStore({
  edition: {name: 'next', edition: '1.0', asOf: '2026-10-31'},
  labels: {},
  sections: [
    section(
      'scattered',
      `A guard stood at the gate. ${FILLER.repeat(10)} Somebody spoke of a girl, of help, and of a road that is running north.`,
    ),
    section('asked', 'Stay with the person and listen.', ['a girl asks for help at the gate']),
    section('running', 'Running a course takes two trainers; running water helps.'),
    ...Array.from({length: 60}, (_, at) => section(`other-${at}`, FILLER)),
  ],
});
const search = createSearch(store);
const first = (text: string): string | undefined =>
  search({text, filters: {}, sort: 'relevance'}).results[0]?.card.address.split('#')[1];

describe('of a sentence', () => {
  test('what people say together counts more than words that stand somewhere in a text', () => {
    expect(first('i see a girl come running to me for help at the gate ')).toBe('asked');
  });
  test('the same words as a list are asked for one by one: what has them all comes first', () => {
    expect(first('girl running help gate ')).toBe('scattered');
  });
  test('small words alone make none', () => {
    expect(first('what is a guard at the gate ')).toBe('scattered');
  });
});

test('a share is of one name, the best there is; one word alone is none', () => {
  const names = new Map([
    ['girl help gate', new Map([[1, 'said' as const]])],
    [
      'girl gate',
      new Map([
        [1, 'said' as const],
        [2, 'title' as const],
      ]),
    ],
    ['help', new Map([[3, 'title' as const]])],
  ]);
  const worth = new Map([
    ['girl', 0.25],
    ['gate', 0.5],
    ['help', 0.125],
  ]);
  expect(finish(sharesInNames({names}, worth))).toEqual(
    new Map([
      [1, 0.875],
      [2, 0.75],
    ]),
  );
});
