import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {analyze} from '../../../src/search/text/analyze';
import {toKey} from '../../../src/search/text/to-units';

const words = (text: string): string[] =>
  analyze(text)
    .filter(({kind}) => kind === 'word')
    .map(({term}) => term);

describe('one term for', () => {
  test.each([
    ['organisation', 'organization'],
    ['labour', 'labor'],
    ['programme', 'program'],
    ['centre', 'center'],
    ['offence', 'offense'],
    ['counselling', 'counseling'],
    ['trafficking', 'traffickers'],
    ['child', 'children'],
    ['woman', 'women'],
    ['Élections', 'elections'],
    ['victim’s', 'victim'],
    ["victim's", 'victims'],
    ['policies', 'policy'],
    ['whom', 'who'],
    ['judgement', 'judgment'],
    ['Đorđe', 'dorde'],
    ['الاتجار', 'الإتّجـار'],
    ['الموافقة', 'الموافقه'],
    ['مأوى', 'ماوي'],
    ['ребёнок', 'РЕБЕНОК'],
  ])('%s and %s', (one, other) => expect(words(one)).toEqual(words(other)));
});

describe('different terms for', () => {
  test.each([
    ['police', 'policy'],
    ['police', 'policing'],
    ['TIP', 'tips'],
    ['AIDS', 'aid'],
    ['general', 'generation'],
    ['organ', 'organisation'],
    ['operation', 'operate'],
    ['trafficking', 'traffic'],
    ['united', 'unit'],
    ['minor', 'minority'],
    ['authority', 'author'],
    ['international', 'internal'],
    ['person', 'personal'],
    ['community', 'communicate'],
    ['executive', 'execution'],
  ])('%s and %s', (one, other) => expect(words(one)).not.toEqual(words(other)));
});

describe('words of one family agree', () => {
  test.each([
    ['refer', 'referral'],
    ['identify', 'identification'],
    ['slave', 'slavery'],
    ['complain', 'complaint'],
    ['married', 'marriage'],
    ['try', 'tries'],
  ])('%s and %s', (one, other) => expect(words(one)).toEqual(words(other)));
  test('boys do not become an acronym', () => expect(words('boys')).toEqual(['boy']));
});

test('words that carry meaning stay', () =>
  expect(words('who must may should not no any')).toHaveLength(7));
test('words that carry none go', () => expect(words('the of and what is this')).toEqual([]));
test('a hyphenated word is its parts and the whole', () =>
  expect(analyze('off-limits').map(({term}) => term)).toEqual(['off', 'offlimit', 'limit']));
test('two ways to ask the same have one key', () =>
  expect(toKey('Who do I report to?')).toBe(toKey('who do we report to')));

test('any text gives terms without blanks, each with its place', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary', maxLength: 200}), (text) => {
      for (const {term, start, end} of analyze(text)) {
        expect(term).toMatch(/^\S+$/);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});
