import {expect, test} from 'vitest';
import {gradeOf, qualityOf} from '../../../scripts/bench/graded-queries';

const query = {
  relevance: [
    {grade: 3, type: 'term', any: ['^passport']},
    {grade: 2, all: ['passport', 'taken']},
    {grade: 1, any: ['papers']},
  ],
};
const section = (content: {type?: string; title?: string; text?: string}) => ({
  type: 'page',
  title: '',
  breadcrumbs: [],
  text: '',
  ...content,
});

test('the first rule that matches grades a section; a rule may ask for a type, for all words, for any', () => {
  expect(gradeOf(query, section({type: 'term', title: 'Passport'}))).toBe(3);
  expect(gradeOf(query, section({title: 'Passport', text: 'it was\n taken'}))).toBe(2);
  expect(gradeOf(query, section({title: 'Passport', text: 'papers'}))).toBe(1);
  expect(gradeOf(query, section({title: 'Passport'}))).toBe(0);
});

test('the best order has full quality', () => {
  expect(qualityOf([3, 2, 1], [1, 2, 3, 0])).toEqual({
    success1: 1,
    success3: 1,
    helpful1: 1,
    mrr10: 1,
    ndcg10: 1,
    empty: 0,
  });
});

test('a good answer in the third place counts a third; its gain is discounted by its rank', () => {
  const {success1, success3, mrr10, ndcg10} = qualityOf([1, 0, 3], [3, 1]);
  expect([success1, success3, mrr10]).toEqual([0, 1, 1 / 3]);
  expect(ndcg10).toBeCloseTo((1 + 7 / 2) / (7 + 1 / Math.log2(3)), 12);
});

test('where nothing is graded best, the best there is will do', () => {
  expect(qualityOf([2], [2, 1])).toMatchObject({success1: 1, helpful1: 1});
  expect(qualityOf([2], [3, 2])).toMatchObject({success1: 0, helpful1: 1});
});

test('only ten results count, and none is a failure', () => {
  expect(qualityOf([...Array<number>(10).fill(0), 3], [3])).toEqual({
    success1: 0,
    success3: 0,
    helpful1: 0,
    mrr10: 0,
    ndcg10: 0,
    empty: 0,
  });
  expect(qualityOf([], [3])).toEqual({
    success1: 0,
    success3: 0,
    helpful1: 0,
    mrr10: 0,
    ndcg10: 0,
    empty: 1,
  });
});
