import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {answersForDrafts} from '../../../src/desk/server/answers-for-drafts';
import {answersForFiles} from '../../../src/desk/server/answers-for-files';
import {answersForPlans} from '../../../src/desk/server/answers-for-plans';
import {answersForTables} from '../../../src/desk/server/answers-for-tables';
import {answersForThings} from '../../../src/desk/server/answers-for-things';
import {openWrittenEdition, type WrittenEdition} from '../../../src/editing/open-written-edition';
import type {
  Beginning,
  OpenedFile,
  OpenedThing,
  SaveFileResult,
} from '../../../src/desk/model/desk-api';
import type {PlanRequest, ShownPlan} from '../../../src/desk/model/plan-request';
import type {TableFile} from '../../../src/desk/model/table-file';
import {compareTexts, listUnrecorded} from '../../../src/desk/server/read-unrecorded';
import {save} from '../../../src/desk/server/saves';
import {makeRepository} from '../../fixtures/make-repository';

const IOM = 'data/agencies/iom.yml';

let site: ReturnType<typeof makeRepository>;
let desk: WrittenEdition;

beforeAll(() => {
  site = makeRepository();
  desk = openWrittenEdition(site.dir);
});
afterAll(() => site.remove());

const read = (file: string): string => readFileSync(join(site.dir, file), 'utf8');
const write = (file: string, text: string): void => writeFileSync(join(site.dir, file), text);

/** Asks as the page of the desk does. */
function ask<T>(name: string, body: object = {}): T {
  const watch = {
    latest: () => ({problems: [], isRunning: false, isKnown: true}),
    touch: () => {},
    settled: () => Promise.resolve(),
  };
  const answer = {
    ...answersForThings(site.dir, desk, watch, ''),
    ...answersForFiles(site.dir, desk, watch),
    ...answersForPlans(site.dir, desk, watch),
    ...answersForTables(site.dir, desk),
    ...answersForDrafts(site.dir),
  }[name];
  if (!answer) throw new Error(`There is no answer ${name}`);
  return answer(body as never) as T;
}

async function apply(request: PlanRequest): Promise<ShownPlan> {
  const plan = await ask<Promise<ShownPlan>>('plan', request);
  if (plan.obstacles.length === 0) await ask('apply', {request, hash: plan.hash});
  return plan;
}

it('what was written and not saved is kept, listed, and gone once it is saved', async () => {
  const {hash, value} = ask<OpenedThing>('open', {name: 'iom'});
  const fields = {...(value.fields as object), summary: 'Half a senten'};
  ask('keepDraft', {name: 'iom', title: 'IOM', hash, value: {fields}});
  expect(read(IOM)).not.toContain('Half a senten');
  // Another desk, after a crash.
  const again = openWrittenEdition(site.dir);
  expect(again).toBeDefined();
  expect(ask<Beginning>('begin').drafts).toMatchObject([{name: 'iom', title: 'IOM'}]);
  expect(ask<OpenedThing>('open', {name: 'iom'}).draft).toMatchObject({hash, value: {fields}});
  await ask('save', {name: 'iom', title: 'IOM', hash, value: {fields}});
  expect(ask<Beginning>('begin').drafts).toEqual([]);
  ask('keepDraft', {name: 'iom', title: 'IOM', hash, value: {fields}});
  ask('dropDraft', {name: 'iom'});
  expect(ask<OpenedThing>('open', {name: 'iom'}).draft).toBeUndefined();
});

it('a file that cannot be read is opened as text, mended at a press, and saved', async () => {
  const sound = read(IOM);
  write(IOM, sound.replace(/^summary: .*$/m, 'summary: Note: it helps'));
  expect(() => ask('open', {name: 'iom'})).toThrow('There is no record iom any more.');
  expect(ask<Beginning>('begin').unreadable).toEqual([IOM]);
  const {text, hash, problems} = ask<OpenedFile>('openFile', {path: IOM});
  const [problem] = problems;
  expect(problem?.what).toBe('holds a colon in text without quotes');
  const {from = '', to = ''} = problem?.mend ?? {};
  expect(to).toBe('summary: "Note: it helps"');
  const mended = text.replace(from, to);
  const result = await ask<Promise<SaveFileResult>>('saveFile', {path: IOM, text: mended, hash});
  expect(result.state).toBe('saved');
  expect(ask<OpenedThing>('open', {name: 'iom'}).value.fields).toMatchObject({
    summary: 'Note: it helps',
  });
  expect(ask<Beginning>('begin').unreadable).toEqual([]);
  write(IOM, sound);
});

it('a text that somebody else has changed is not overwritten, and no other file is opened', async () => {
  const {text, hash} = ask<OpenedFile>('openFile', {path: 'CHANGELOG.md'});
  write('CHANGELOG.md', `${text}- By hand.\n`);
  const mine = {path: 'CHANGELOG.md', text: `${text}- At the desk.\n`, hash};
  expect(await ask<Promise<SaveFileResult>>('saveFile', mine)).toMatchObject({
    state: 'conflict',
    theirs: `${text}- By hand.\n`,
  });
  expect(read('CHANGELOG.md')).toContain('By hand.');
  for (const path of ['../etc/passwd', 'package.json', 'data/../package.json', '.git/config'])
    expect(() => ask('openFile', {path})).toThrow(`There is no file ${path}.`);
});

it('the data of the edition that cannot be read do not stop the desk', () => {
  const sound = read('data/edition.yml');
  write('data/edition.yml', 'edition: [\n');
  const {unreadable, things} = ask<Beginning>('begin');
  expect(unreadable).toContain('data/edition.yml');
  expect(things.length).toBeGreaterThan(0);
  expect(ask<OpenedFile>('openFile', {path: 'data/edition.yml'}).problems).not.toEqual([]);
  write('data/edition.yml', sound);
  expect(ask<Beginning>('begin').unreadable).toEqual([]);
});

it('a record that is not finished does not keep others from being opened and checked', () => {
  const sound = read(IOM);
  const unfinished = `basis: source\nsources: [{instrument: ${idOfInstrument()}}]`;
  write(IOM, sound.replace(/^basis: .*$/m, unfinished));
  ask('begin');
  expect([...desk.faulty()]).toEqual([IOM]);
  expect(ask<OpenedThing>('open', {name: 'presumed-victim'}).problems).toEqual([]);
  expect(ask<OpenedThing>('open', {name: 'index.md'}).problems).toEqual([]);
  write(IOM, sound);
});

const idOfInstrument = (): string =>
  [...desk.current().records.values()].find(({collection}) => collection === 'instruments')?.id ??
  '';

it('a review is signed by role and day, and counts as to be revised once the record changes', async () => {
  const request = {
    state: 'reviewed',
    role: 'Legal adviser',
    sources: 'Its constitution\n',
    note: '',
  };
  await apply({kind: 'review', name: 'iom', ...request} as PlanRequest);
  expect(ask<OpenedThing>('open', {name: 'iom'}).review).toMatchObject({
    state: 'reviewed',
    role: 'Legal adviser',
  });
  expect(read('data/reviews.yml')).toContain('"Its constitution"');
  write(IOM, read(IOM).replace(/^name: .*$/m, 'name: "Another name"'));
  const things = ask<Beginning>('begin').things;
  expect(things.find(({name}) => name === 'iom')?.review).toBe('to-be-revised');
});

it('a list goes out as a table and comes in again: all of it, or nothing and the cells that are wrong', async () => {
  const out = await ask<Promise<TableFile>>('exportTable', {collection: 'terms', form: 'csv'});
  expect(out.name).toBe('terms.csv');
  const csv = Buffer.from(out.bytes, 'base64').toString('utf8');
  const columns = (csv.split('\r\n')[0] ?? '').replace('\uFEFF', '').split(',');
  const row = (given: Record<string, string>): string =>
    `${columns.map((column) => `"${given[column] ?? ''}"`).join(',')}\r\n`;
  const term = {'in-list': 'terms', definition: 'Made up.', basis: 'proposal'};
  const rows = (bad: object) =>
    row({...term, id: 'made-up-1', term: 'Made up 1', ...bad}) +
    row({...term, id: 'made-up-2', term: 'Made up 2'});
  const table = (text: string): PlanRequest => ({
    kind: 'table',
    file: 'terms.csv',
    bytes: Buffer.from(text).toString('base64'),
  });
  const before = read('data/terms/terms.yml');
  const {obstacles} = await apply(table(csv + rows({definition: '', basis: 'proposall'})));
  expect(obstacles.join('\n')).toMatch(/row \d+, column definition/);
  expect(obstacles.join('\n')).toMatch(/row \d+, column basis/);
  expect(read('data/terms/terms.yml')).toBe(before);
  await apply(table(csv + rows({})));
  expect(read('data/terms/terms.yml')).toContain('- id: made-up-2');
  expect(existsSync(join(site.dir, '.editing'))).toBe(false);
});

it('a new record for a form is written without notes', async () => {
  await apply({kind: 'new-record', collection: 'agencies', id: 'made-up', file: ''});
  expect(read('data/agencies/made-up.yml')).not.toContain('#');
  const {problems} = ask<OpenedThing>('open', {name: 'made-up'});
  expect(problems.find(({pointer}) => pointer === '/summary')).toMatchObject({
    what: 'is still empty',
    cure: 'fill it in',
  });
});

it('what was written goes on under the new name, and waits where its thing is gone', async () => {
  const {hash, value} = ask<OpenedThing>('open', {name: 'presumed-victim'});
  ask('keepDraft', {name: 'presumed-victim', title: 'Presumed victim', hash, value});
  await apply({kind: 'rename', from: 'presumed-victim', to: 'likely-victim'});
  expect(ask<Beginning>('begin').drafts).toMatchObject([{name: 'likely-victim'}]);
  await ask('undo', {name: 'likely-victim'});
  expect(ask<Beginning>('begin').drafts).toEqual([]);
  ask('dropDraft', {name: 'likely-victim'});
});

it('a thing of the watch list is looked at on another day, and nothing else of it changes', async () => {
  const file = 'data/watch.yml';
  const entry = (by: string): string =>
    `# Kept.\n- id: look-again\n  kind: address\n  look: Look at it again.\n  by: "${by}"\n  who: Editor\n  about: [iom]\n  seen: It was there.\n`;
  write(file, entry('2026-11-15'));
  const put = (by: string): Promise<ShownPlan> => apply({kind: 'put-off', id: 'look-again', by});
  expect((await put('15.11.2027')).obstacles).toEqual([
    '"15.11.2027" is no day; write it like 2027-01-20.',
  ]);
  expect((await put('2027-02-31')).obstacles).toEqual([
    '"2027-02-31" is no day; write it like 2027-01-20.',
  ]);
  await put('2027-02-01');
  expect(read(file)).toBe(entry('2027-02-01'));
  expect((await put('2027-02-01')).obstacles).toEqual(['It stands for that day already.']);
});

it('records what the desk has changed beside the edition, and shows a change of a comment alone', async () => {
  write('src-words.ts', 'by somebody else');
  expect(await listUnrecorded(site.dir)).not.toContain('src-words.ts');
  save(site.dir, {
    title: 'Rename',
    changes: [{path: 'src-words.ts', before: 'by somebody else', after: 'by the desk'}],
    ...{uses: [], obstacles: [], afterwards: []},
  });
  expect(await listUnrecorded(site.dir)).toContain('src-words.ts');
  expect(compareTexts('data/a.yml', 'id: a\n', '# Why\nid: a\n')).toMatchObject([
    {name: 'data/a.yml', type: 'changed'},
  ]);
  expect(compareTexts('data/a.yml', 'id: a\n', 'id: a\n')).toEqual([]);
});
