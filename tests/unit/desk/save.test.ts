import {spawn} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {answersForThings} from '../../../src/desk/server/answers-for-things';
import {openWrittenEdition, type WrittenEdition} from '../../../src/editing/open-written-edition';
import {readUnrecorded} from '../../../src/desk/server/read-unrecorded';
import {recordChanges} from '../../../src/desk/server/record-changes';
import {listSaves, save, undoLast} from '../../../src/desk/server/saves';
import type {CheckedThing, OpenedThing, SaveResult} from '../../../src/desk/model/desk-api';
import {makeRepository} from '../../fixtures/make-repository';

const IOM = 'data/agencies/iom.yml';
const TERMS = 'data/terms/terms.yml';

let site: ReturnType<typeof makeRepository>;
let desk: WrittenEdition | undefined;
let touched = 0;

beforeEach(() => {
  site = makeRepository();
  desk = undefined;
  touched = 0;
});
afterEach(() => site.remove());

const read = (file: string): string => readFileSync(join(site.dir, file), 'utf8');
const write = (file: string, text: string): void => writeFileSync(join(site.dir, file), text);

const openDesk = (): WrittenEdition => (desk ??= openWrittenEdition(site.dir));

/** Asks as the page of the desk does. */
function ask<T>(name: string, body: object = {}): T {
  const watch = {
    latest: () => ({problems: [], isRunning: false, isKnown: true}),
    touch: () => void (touched += 1),
    settled: () => Promise.resolve(),
  };
  const answer = answersForThings(site.dir, openDesk(), watch, '')[name];
  if (!answer) throw new Error(`There is no answer ${name}`);
  return answer(body as never) as T;
}

const open = (name: string): OpenedThing => ask('open', {name});
const fieldsOf = ({value}: OpenedThing) => value.fields as Record<string, unknown>;
const saveFields = (name: string, {hash}: OpenedThing, fields: object, rest: object = {}) =>
  ask<Promise<SaveResult>>('save', {name, title: name, hash, value: {fields}, ...rest});

describe('a record', () => {
  it('is saved: one line of its file changes, and the whole is checked again', async () => {
    const before = read(TERMS);
    const opened = open('presumed-victim');
    const result = await saveFields('presumed-victim', opened, {
      ...fieldsOf(opened),
      definition: 'A person who may be a victim.',
    });
    expect(result.state).toBe('saved');
    expect(read(TERMS)).toBe(
      before.replace(
        'A person who may be a victim and is helped as one.',
        '"A person who may be a victim."',
      ),
    );
    expect(touched).toBe(1);
    expect(fieldsOf(open('presumed-victim')).definition).toBe('A person who may be a victim.');
  });

  it('that somebody else changed by hand is not overwritten: theirs is shown, and then chosen from', async () => {
    const opened = open('iom');
    const theirs = read(IOM).replace(/^name: .*$/m, 'name: "By hand"');
    write(IOM, theirs);
    const mine = {...fieldsOf(opened), name: 'At the desk'};
    const result = await saveFields('iom', opened, mine);
    expect(result).toMatchObject({state: 'conflict', theirs: {fields: {name: 'By hand'}}});
    expect(read(IOM)).toBe(theirs);
    expect((await saveFields('iom', {...opened, hash: result.hash}, mine)).state).toBe('saved');
    expect(read(IOM)).toContain('At the desk');
  });

  it('is saved beside another of the same file that somebody changed by hand', async () => {
    const opened = open('presumed-victim');
    write(TERMS, read(TERMS).replace('acronym: TIP', 'acronym: HT'));
    await saveFields('presumed-victim', opened, {...fieldsOf(opened), term: 'Likely victim'});
    expect(read(TERMS)).toContain('acronym: HT');
    expect(read(TERMS)).toContain('Likely victim');
  });

  it('is saved with the reason for its change, in one step that is taken back as one', async () => {
    const before = read(TERMS);
    const opened = open('presumed-victim');
    const reason = {type: 'amended', reason: 'Shorter.'};
    await saveFields('presumed-victim', opened, {...fieldsOf(opened), term: 'Victim'}, {reason});
    const changes = `data/changes/${openDesk().current().about.edition}.yml`;
    expect(read(changes)).toContain('Shorter.');
    expect(open('presumed-victim').reason).toEqual(reason);
    undoLast(site.dir);
    expect(read(TERMS)).toBe(before);
    expect(existsSync(join(site.dir, changes))).toBe(false);
  });

  it('that is gone says so', () => {
    write(TERMS, read(TERMS).split('- id: presumed-victim')[0] ?? '');
    expect(() => open('presumed-victim')).toThrow('There is no record presumed-victim any more.');
  });
});

describe('a page', () => {
  it('keeps its settings where its text changes, and its text where they do', async () => {
    const opened = open('index.md');
    const {fields, body = ''} = opened.value;
    const before = read('docs/index.md');
    await ask('save', {
      name: 'index.md',
      title: 'x',
      hash: opened.hash,
      value: {fields, body: `${body}\nMore.\n`},
    });
    expect(read('docs/index.md')).toBe(`${before}\nMore.\n`);
    const again = open('index.md');
    const settings = {...fieldsOf(again), description: 'Another answer.'};
    await ask('save', {
      name: 'index.md',
      title: 'x',
      hash: again.hash,
      value: {...again.value, fields: settings},
    });
    const lines = read('docs/index.md').split('\n');
    expect(lines.filter((line) => !before.split('\n').includes(line))).toEqual([
      expect.stringContaining('Another answer.'),
      'More.',
    ]);
  });

  it('is shown as readers will see it, or why not yet', () => {
    const {value} = open('index.md');
    const body = '## New heading {#new}\n\n:p[one] Words. :basis[proposal]\n';
    expect(
      ask<{html: string}>('preview', {name: 'index.md', value: {...value, body}}).html,
    ).toContain('New heading');
    const broken = ask<{fault: string}>('preview', {
      name: 'index.md',
      value: {...value, body: '[x](nowhere.md)'},
    });
    expect(broken.fault).toContain('nowhere.md');
  });

  it('says which line of its text is wrong', () => {
    const {value, bodyLine} = open('index.md');
    const {problems} = ask<CheckedThing>('check', {
      name: 'index.md',
      value: {...value, body: '\nWords without a basis.\n\n<script>x</script>\n'},
    });
    expect(problems.map(({line}) => line - bodyLine + 1)).toContain(4);
  });
});

describe('what is wrong stands beside its field', () => {
  const problemsWith = (name: string, change: object) => {
    const opened = open(name);
    return ask<CheckedThing>('check', {name, value: {fields: {...fieldsOf(opened), ...change}}})
      .problems;
  };
  it('with a button where the cure needs no thought', () => {
    expect(problemsWith('presumed-victim', {see: ['trafficking-in-person']})).toMatchObject([
      {pointer: '/see/0', mend: {pointer: '/see/0', value: 'trafficking-in-persons'}},
    ]);
    expect(problemsWith('iom', {from: '9 October 2003'})).toMatchObject([
      {pointer: '/from', mend: {value: '2003-10-09'}},
    ]);
  });

  it('also where the field is missing, or in another record of the file', () => {
    expect(problemsWith('presumed-victim', {definition: undefined})).toMatchObject([
      {pointer: '/definition'},
    ]);
    write(TERMS, read(TERMS).replace('term: Trafficking in persons', 'term: ""'));
    expect(problemsWith('presumed-victim', {})).toEqual([]);
  });
});

describe('saves', () => {
  const plan = (after: string) => ({
    title: 'Changed IOM',
    changes: [{path: IOM, before: read(IOM), after}],
    uses: [],
    obstacles: [],
    afterwards: [],
  });
  it('are taken back one after the other, the newest first', () => {
    const first = read(IOM);
    save(site.dir, plan(`${first}# 1\n`));
    save(site.dir, plan(`${first}# 2\n`));
    expect(listSaves(site.dir).map(({number}) => number)).toEqual([2, 1]);
    undoLast(site.dir);
    expect(read(IOM)).toBe(`${first}# 1\n`);
    undoLast(site.dir);
    expect(read(IOM)).toBe(first);
    expect(() => undoLast(site.dir)).toThrow('There is nothing to take back.');
  });

  it('are not taken back over what somebody wrote since', () => {
    save(site.dir, plan('id: iom\n'));
    write(IOM, 'id: iom\n# by hand\n');
    expect(() => undoLast(site.dir)).toThrow('has changed meanwhile');
    expect(read(IOM)).toBe('id: iom\n# by hand\n');
  });

  it('that a file stands against leave nothing behind', () => {
    const outdated = plan('x');
    write(IOM, 'id: iom\n');
    expect(() => save(site.dir, outdated)).toThrow('has changed meanwhile');
    expect(listSaves(site.dir)).toEqual([]);
  });

  it('are whole whenever the desk is killed', async () => {
    const long = (mark: string) => `id: iom\n${`# ${mark}\n`.repeat(20_000)}`;
    const script = `
      const {save} = require('./src/desk/server/saves');
      const {readFileSync} = require('node:fs');
      const dir = ${JSON.stringify(site.dir)};
      console.log('begun');
      for (let n = 0; ; n++) {
        const before = readFileSync(dir + '/${IOM}', 'utf8');
        const after = 'id: iom\\n' + ('# ' + (n % 2 ? 'odd' : 'even') + '\\n').repeat(20000);
        save(dir, {title: 'x', changes: [{path: '${IOM}', before, after}], uses: [], obstacles: [], afterwards: []});
      }`;
    const child = spawn(process.execPath, ['--require', 'tsx/cjs', '--eval', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise((resolve) => child.stdout.once('data', resolve));
    while (listSaves(site.dir).length < 3) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('close', resolve));
    expect([long('odd'), long('even')]).toContain(read(IOM));
    undoLast(site.dir);
    expect([long('odd'), long('even')]).toContain(read(IOM));
  });
});

describe('recording', () => {
  it('takes what changed in the edition, and nothing else, under a plain sentence', async () => {
    write(IOM, read(IOM).replace(/^name: .*$/m, 'name: "New name"'));
    write('versions.json', '[]\n');
    write('other.txt', 'not of the edition');
    const [changed] = await readUnrecorded(site.dir);
    expect(changed).toMatchObject({name: 'iom', type: 'changed', fields: [{label: 'name'}]});
    expect(await recordChanges(site.dir, 'IOM has a new name.')).toEqual({files: 2});
    expect(await readUnrecorded(site.dir)).toEqual([]);
    await expect(recordChanges(site.dir, 'Nothing at all.')).rejects.toThrow('Nothing has changed');
    await expect(recordChanges(site.dir, ' ')).rejects.toThrow('Say in one sentence');
  });
});
