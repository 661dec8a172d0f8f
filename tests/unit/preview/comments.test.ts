import {afterEach, beforeEach, expect, test} from 'vitest';
import {
  foldersOf,
  formatProblem,
  loadEdition,
  ProblemsError,
  type Edition,
} from '../../../src/edition';
import {keepComments, markComment, readKeptComments} from '../../../src/preview/kept-comments';
import {LIMITS, type CommentsFile} from '../../../src/preview/comments-file';
import {parseComments} from '../../../src/preview/parse-comments';
import {takeComments} from '../../../src/preview/take-comments';
import {makeSite} from '../../fixtures/make-site';

let dir = '';
let remove = (): void => {};
let edition: Edition;
beforeEach(() => {
  ({dir, remove} = makeSite());
  const loaded = loadEdition(dir, foldersOf('next')).edition;
  if (!loaded) throw new Error('The sound site cannot be read');
  edition = loaded;
});
afterEach(() => remove());

const HOSTILE = '</script><img src=x onerror=alert(1)> ![](javascript:alert(1)) =cmd|calc "quoted"';
const file = (changes: Partial<CommentsFile> = {}): CommentsFile => ({
  format: 'guidance-comments',
  version: 1,
  edition: '2.2',
  day: '2026-11-30',
  role: 'Legal adviser',
  comments: [
    {name: 'index.md', quote: 'Welcome.', text: 'Say who it is for.\nIn one sentence.'},
    {name: 'iom', quote: 'It helps.', text: HOSTILE},
  ],
  ...changes,
});
const toText = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
const parse = (text: string) => {
  const {comments, problems} = parseComments(text, 'comments.json', edition);
  return {comments, lines: problems.map(formatProblem)};
};
const [FIRST] = file().comments;
const withComment = (change: object): string =>
  toText({...file(), comments: [{...FIRST, ...change}]});

test('what a draft saves comes in as it was written, whatever it holds', () => {
  expect(parse(toText(file()))).toEqual({comments: file(), lines: []});
  expect(takeComments(dir, edition, toText(file()), 'comments.json')).toEqual({fresh: 2, known: 0});
  const kept = readKeptComments(dir);
  expect(
    kept.map(({number, name, text, role, isDone}) => [number, name, text, role, isDone]),
  ).toEqual([
    [1, 'index.md', 'Say who it is for.\nIn one sentence.', 'Legal adviser', false],
    [2, 'iom', HOSTILE, 'Legal adviser', false],
  ]);
});

test('the same file twice, or with one comment more, brings only what is new; what is done stays done', () => {
  keepComments(dir, file());
  markComment(dir, 1, true);
  const more = {name: 'index.md', quote: 'Welcome.', text: 'And when.'};
  expect(keepComments(dir, file({comments: [...file().comments, more]}))).toBe(1);
  expect(readKeptComments(dir).map(({number, isDone}) => [number, isDone])).toEqual([
    [1, true],
    [2, false],
    [3, false],
  ]);
  markComment(dir, 1, false);
  markComment(dir, 99, true);
  expect(readKeptComments(dir).some(({isDone}) => isDone)).toBe(false);
});

test('signs that nobody sees do not come in, also where JSON hides them in an escape', () => {
  const text = withComment({text: 'X'}).replace('"X"', String.raw`"a\u202eb"`);
  expect(parse(text).lines).toEqual([
    'comments.json:11:16  comments › entry 1  holds U+202E, which turns the direction of text; delete it, and type the words around it again  [yaml]',
  ]);
  expect(parse(withComment({text: 'a\u200bb'})).comments?.comments[0]?.text).toBe('ab');
});

test.each([
  [
    'an unknown page',
    withComment({name: 'indx.md'}),
    'comments.json:9:16  comments › 1 › name  "indx.md" is no page and no record of the edition being written; did you mean "index.md"?  [comments]',
  ],
  [
    'a path out of the folder',
    withComment({name: '../../etc/passwd'}),
    'comments.json:9:16  comments › 1 › name  is "../../etc/passwd"; it must be the file of a page, or the id of a record  [schema]',
  ],
  [
    'a text that is too long',
    withComment({text: 'word '.repeat(LIMITS.text)}),
    /^comments\.json:11:16 {2}comments › 1 › text {2}is "word .*; it must be text of 1 to 4000 signs {2}\[schema\]$/,
  ],
  [
    'a key that nobody knows',
    withComment({html: '<b>'}),
    'comments.json:12:8  comments › 1 › html  has an unknown key "html"; the keys are name, quote, text  [schema]',
  ],
  [
    'a prototype',
    toText(file()).replace('"role"', '"__proto__"'),
    /comments\.json:6:\d+ .*__proto__/,
  ],
  [
    'another form',
    toText({...file(), version: 2}),
    'comments.json:3:14  version  is 2; write 1, or leave the key out  [schema]',
  ],
  ['no JSON', '{"format": "guidance-comments", ', /^comments\.json:1:/],
  ['nothing', '', /^comments\.json:1:1 /],
  ['an alias', 'a: &a [1]\nb: *a\n', /^comments\.json:1:/],
  ['a list of nothing', toText(file({comments: []})), /comments {2}has too few entries/],
  [
    'too many comments',
    toText(file({comments: Array.from({length: LIMITS.comments + 1}, () => FIRST!)})),
    /comments {2}has too many entries; write at most 500/,
  ],
])('%s is refused with its place, and nothing of the file comes in', (_what, text, line) => {
  const {comments, lines} = parse(text);
  expect(comments).toBeUndefined();
  if (typeof line === 'string') expect(lines).toEqual([line]);
  else expect(lines.join('\n')).toMatch(line);
  expect(() => takeComments(dir, edition, text, 'comments.json')).toThrow(ProblemsError);
  expect(readKeptComments(dir)).toEqual([]);
});

test('the limits of the schema are those that the draft keeps to', () => {
  const longest = {
    name: 'index.md',
    quote: 'q'.repeat(LIMITS.quote),
    text: 'ab '.repeat(LIMITS.text / 3).slice(0, LIMITS.text),
  };
  expect(parse(toText(file({comments: [longest], role: 'r'.repeat(LIMITS.role)}))).lines).toEqual(
    [],
  );
});
