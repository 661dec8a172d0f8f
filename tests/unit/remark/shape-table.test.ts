import {load} from 'cheerio';
import {toHtml} from 'hast-util-to-html';
import {remark} from 'remark';
import remarkGfm from 'remark-gfm';
import {describe, expect, it} from 'vitest';
import {toHtmlTree} from '../../../src/remark/to-html-tree';

const shaped = (markdown: string) => {
  const tree = remark().use(remarkGfm).parse(markdown);
  return load(toHtml(toHtmlTree(tree, {path: 'a.md'}, new Map()).tree));
};

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
const table = (columns: number, cell: string) =>
  row(Array.from({length: columns}, (_, at) => `Column ${at + 1}`)) +
  row(Array.from({length: columns}, () => '---')) +
  row(Array.from({length: columns}, () => cell)).repeat(2);

describe('a table on a phone', () => {
  it('read row by row becomes cards whose cells name their column', () => {
    const $ = shaped(table(3, 'Tell the head of mission today'));
    expect($('table').attr('class')).toBe('table--cards');
    const cells = $('tbody tr').first().children();
    expect(cells.toArray().map((cell) => $(cell).attr('data-of'))).toEqual([
      undefined,
      'Column 2',
      'Column 3',
    ]);
  });

  it('of many columns with a word in each keeps its columns', () => {
    const $ = shaped(table(8, 'binding'));
    expect($('table').attr('class')).toBe('table--grid table--many');
  });

  it('of many columns with sentences becomes cards', () => {
    const $ = shaped(table(8, 'The State of nationality finds the facts and decides'));
    expect($('table').attr('class')).toBe('table--cards table--many');
  });

  it('stays a table for screen readers, however a style shows it', () => {
    const $ = shaped(table(3, 'Tell the head of mission today'));
    expect(
      $('table[role=table] > tbody[role=rowgroup] > tr[role=row] > td[role=cell]'),
    ).toHaveLength(6);
    expect($('thead th[role=columnheader]')).toHaveLength(3);
  });

  it('without rows is left as it is', () => {
    expect(shaped(row(['A', 'B']) + row(['---', '---']))('table').attr('class')).toBeUndefined();
  });
});
