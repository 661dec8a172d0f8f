import type {Element, ElementContent} from 'hast';
import {expect, test} from 'vitest';
import {isNotText} from '../../../src/search/extract/text-of';
import {LONGEST_PIECE, toPieces} from '../../../src/search/extract/to-pieces';

const el = (tagName: string, ...children: (ElementContent | string)[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children: children.map((child) =>
    typeof child === 'string' ? {type: 'text', value: child} : child,
  ),
});
const sentence = 'A sentence of some words.';
const long = (length: number): string => sentence.repeat(length / sentence.length);

test('a short text is one piece, and its labels are not searched', () =>
  expect(toPieces([el('dl', el('dt', 'Force'), el('dd', 'It binds.'))], isNotText)).toEqual([
    {text: 'Force: It binds.', searched: 'It binds.'},
  ]));

test('a long text is cut between its facts, each with its label', () => {
  const facts = el(
    'dl',
    el('dt', 'Steps'),
    el('dd', long(1000)),
    el('dt', 'Rules'),
    el('dd', long(1000)),
  );
  expect(toPieces([facts], isNotText).map(({label}) => label)).toEqual(['Steps', 'Rules']);
});

test('a long list is cut between its entries, and nothing is lost', () => {
  const entries = Array.from({length: 60}, (_, at) => el('li', `Entry ${at}. ${sentence}`));
  const pieces = toPieces([el('p', 'Before.'), el('ol', ...entries)], isNotText);
  expect(pieces.length).toBeGreaterThan(1);
  for (const {text} of pieces) expect(text.length).toBeLessThanOrEqual(LONGEST_PIECE);
  expect(pieces.map(({text}) => text).join(' ')).toBe(
    ['Before.', ...entries.map((_, at) => `Entry ${at}. ${sentence}`)].join(' '),
  );
});
