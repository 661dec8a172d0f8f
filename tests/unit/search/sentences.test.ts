import {describe, expect, test} from 'vitest';
import type {Section} from '../../../src/search/extract/section';
import type {Asked} from '../../../src/search/query/asked';
import {finish} from '../../../src/search/rank/steps';
import {scoreSaid} from '../../../src/search/rank/score-said';
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

test('what is said in several ways counts together, and a word that all have tells less', () => {
  const posting = (term: string) =>
    ({
      girl: {ids: [1, 2, 3], tfs: [3, 1, 1]},
      gate: {ids: [1, 2], tfs: [1, 1]},
    })[term];
  const asked = ['girl', 'gate', 'unsaid'].map((term): Asked => ({
    text: term,
    word: term,
    term,
    light: false,
    isUncertain: false,
    alternatives: [{terms: [term], kind: 'literal'}],
  }));
  const scores = finish(scoreSaid({posting}, asked));
  expect([...scores.keys()].sort()).toEqual([1, 2, 3]);
  expect(scores.get(1)).toBeGreaterThan(scores.get(2) ?? 0);
  expect(scores.get(2)).toBeGreaterThan(2 * (scores.get(3) ?? 0));
  expect(Math.max(...scores.values())).toBeLessThan(1);
});

test('a sentence of which nobody has said a word has no scores', () =>
  expect(finish(scoreSaid({posting: () => undefined}, []))).toEqual(new Map()));
