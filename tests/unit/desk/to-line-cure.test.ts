import {expect, it} from 'vitest';
import {parseYaml} from '../../../src/edition/read/parse-yaml';
import {toLineProblem, toLineCure} from '../../../src/desk/server/to-line-problem';

it.each([
  ['text: Say: stop\n', 'text: "Say: stop"\n'],
  ['- id: a\n- text: @home\n', '- id: a\n- text: "@home"\n'],
  ['- id: a\n-id: b\n', '- id: a\n- id: b\n'],
  ['a:\n\tb: 1\n', 'a:\n  b: 1\n'],
  ['id: a\ntitle:words\n', 'id: a\ntitle: words\n'],
])('one press mends %j', (text, mended) => {
  const [problem] = parseYaml(text, 'x.yml').problems;
  if (!problem) throw new Error('It can be read');
  const {mend} = toLineProblem(problem, text);
  expect(text.replace(mend?.from ?? '', mend?.to ?? '')).toBe(mended);
  expect(parseYaml(mended, 'x.yml').problems).toEqual([]);
});

it('a name that was meant takes the place of the wrong one, in its line and behind its place', () => {
  const line = 'Ask IOM. :cite[iom-constituton]{verified=text}';
  const what = 'cites "iom-constituton", which is not a record';
  const cure = 'did you mean "iom-constitution"?';
  expect(toLineCure({what, cure, column: 10}, line)).toEqual({
    label: 'Write “iom-constitution”',
    from: 'iom-constituton',
    to: 'iom-constitution',
  });
});

it('what needs thought has no button', () => {
  expect(
    toLineCure({what: 'is too long', cure: 'shorten it', column: 1}, 'text: x'),
  ).toBeUndefined();
});
