import {describe, expect, it} from 'vitest';
import {toMarkdown} from '../../../src/desk/client/page/to-markdown';
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

  it('keeps a table, and leaves plain text to the editor', () => {
    const table = '<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>';
    expect(toMarkdown(table)).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |');
    expect(toMarkdown('<span>plain</span>')).toBe('');
  });
});

it('a button writes a source, a term or a link as pages have it', () => {
  const base = {name: 'x', words: '', verified: 'text', title: 'The [x]'};
  expect(toInsertion({...base, kind: 'cite', words: 's. 3 "a"'})).toBe(
    ':cite[x]{at="s. 3 a" verified=text}',
  );
  expect(toInsertion({...base, kind: 'cite'})).toBe(':cite[x]{verified=text}');
  expect(toInsertion({...base, kind: 'term'})).toBe(':term[The x]{id=x}');
  expect(toInsertion({...base, kind: 'page', words: 'here'})).toBe('[here](x)');
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
  expect(toDay('09/10/2003')).toBeUndefined();
  expect(toDay('9 Brumaire 2003')).toBeUndefined();
});
