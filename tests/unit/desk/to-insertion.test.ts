import {describe, expect, it} from 'vitest';
import {toMarkdown} from '../../../src/desk/client/page/to-markdown';
import {formatText} from '../../../src/desk/client/page/format-text';
import {toDirective} from '../../../src/desk/client/page/to-directive';
import {toInsertion} from '../../../src/desk/client/page/to-insertion';
import {parseRoute, toHref} from '../../../src/desk/client/use-route';
import {setAt, toSteps} from '../../../src/desk/client/set-at';
import {toDay} from '../../../src/desk/server/to-field-problem';

describe('what is pasted', () => {
  it('from Word becomes Markdown, without its styles and pictures', () => {
    const html = `<html><head><style>p.MsoNormal{margin:0}</style></head><body><!--StartFragment-->
      <h1>Report</h1><p class="MsoNormal" style="color:red">Tell <b>one</b>&nbsp;channel.<o:p></o:p></p>
      <ul><li>today</li><li>no <i>names</i></li></ul><img src="file:///x.png"><script>alert(1)</script>
      <p><a href="javascript:alert(1)">press</a> <a href="https://www.un.org/">UN</a></p></body></html>`;
    expect(toMarkdown(html)).toBe(
      '## Report\n\nTell **one** channel.\n\n- today\n- no _names_\n\npress [UN](https://www.un.org/)',
    );
  });

  it('from Word keeps its lists, which are paragraphs with a sign before them', () => {
    const item = (sign: string, words: string): string =>
      `<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${sign}<span>&nbsp;&nbsp; </span></span><![endif]>${words}<o:p></o:p></p>`;
    expect(toMarkdown(`${item('·', 'One')}\n${item('·', 'Two <b>now</b>')}`)).toBe(
      '- One\n- Two **now**',
    );
    expect(toMarkdown(`${item('1.', 'One')}\n${item('2.', 'Two')}`)).toMatch(
      /^1\. +One\n2\. +Two$/,
    );
  });

  it('keeps a table, and leaves plain text to the editor', () => {
    const table = '<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>';
    expect(toMarkdown(table)).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |');
    const word =
      '<table class=MsoTableGrid><tr><td width=9><p class=MsoNormal>Who</p></td><td><p>When</p></td></tr>' +
      '<tr><td><p>Police</p><p>or court</p></td><td><p>Today</p></td></tr></table>';
    expect(toMarkdown(word)).toBe('| Who | When |\n| --- | --- |\n| Police or court | Today |');
    expect(toMarkdown('<span>plain</span>')).toBe('');
  });
});

it('a button writes a source, a term or a link as pages have it', () => {
  const base = {name: 'x', words: '', verified: 'text', title: 'The [x]', into: 'report/a.md'};
  expect(toInsertion({...base, kind: 'cite', words: 's. 3 "a"'})).toBe(
    ':cite[x]{at="s. 3 a" verified=text}',
  );
  expect(toInsertion({...base, kind: 'cite'})).toBe(':cite[x]{verified=text}');
  expect(toInsertion({...base, kind: 'term'})).toBe(':term[The x]{id=x}');
  const page = (name: string) => toInsertion({...base, kind: 'page', words: 'here', name});
  expect(page('report/b.md')).toBe('[here](b.md)');
  expect(page('law/eu/c.md')).toBe('[here](../law/eu/c.md)');
  expect(page('index.md')).toBe('[here](../index.md)');
});

it('a button writes a list with what it is told, or a box around the words that are chosen', () => {
  const list = {name: 'agencies', form: 'leaf', example: '', attributes: []} as const;
  expect(toDirective(list, {ids: ['iom', 'unhcr'], home: true, at: ''}, '')).toBe(
    '\n::agencies{ids="iom unhcr" home}\n',
  );
  expect(toDirective(list, {}, '')).toBe('\n::agencies\n');
  expect(toDirective({...list, name: 'note', form: 'container'}, {}, 'Mind this.')).toBe(
    '\n:::note\nMind this.\n:::\n',
  );
});

it.each([
  ['bold', 'now', '**now**'],
  ['bold', '**now**', 'now'],
  ['heading', 'When', '## When'],
  ['heading', '## When', 'When'],
  ['list', 'one\n\ntwo', '- one\n\n- two'],
  ['list', '- one\n- two', 'one\ntwo'],
  ['numbers', '- one\n- two', '1. one\n2. two'],
  ['list', '', '- '],
  ['paragraph', 'Tell nobody.', ':p[short-id] Tell nobody. :basis[proposal]'],
] as const)('the button %s makes of %j %j', (format, words, made) => {
  expect(formatText(format, words)).toBe(made);
});

it('a value changes in one place, and the one before stays as it was', () => {
  const before = {a: [{b: 1}, {b: 2}]};
  expect(setAt(before, toSteps('/a/1/b'), 3)).toEqual({a: [{b: 1}, {b: 3}]});
  expect(setAt(before, toSteps('/a/0'), undefined)).toEqual({a: [{b: 2}]});
  expect(setAt(before, toSteps('/c/d'), 'x')).toEqual({...before, c: {d: 'x'}});
  expect(before).toEqual({a: [{b: 1}, {b: 2}]});
});

it('an address leads to the page or record that it names', () => {
  expect(parseRoute(toHref('open', 'report/index.md'))).toEqual({
    view: 'open',
    name: 'report/index.md',
  });
  expect(parseRoute('')).toEqual({view: '', name: ''});
});

it('a day in words becomes one in figures, unless two days could be meant', () => {
  expect(toDay('9 October 2003')).toBe('2003-10-09');
  expect(toDay('09.10.2003')).toBe('2003-10-09');
  expect(toDay('31 February 2003')).toBeUndefined();
  expect(toDay('October 9, 2003')).toBe('2003-10-09');
  expect(toDay('10/25/2003')).toBe('2003-10-25');
  expect(toDay('25/10/2003')).toBe('2003-10-25');
  // Nobody knows which is the month.
  expect(toDay('09/10/2003')).toBeUndefined();
  expect(toDay('9 Brumaire 2003')).toBeUndefined();
});
