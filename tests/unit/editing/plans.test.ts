import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, expect, test} from 'vitest';
import {formatProblem} from '../../../src/edition';
import {checkSite} from '../../../src/edition/check-site';
import {DISK} from '../../../src/edition/freeze/file-system';
import {applyPlan, PlanOutdatedError} from '../../../src/editing/apply-plan';
import {planDelete} from '../../../src/editing/plan-delete';
import {planNewPage} from '../../../src/editing/plan-new-page';
import {planNewRecord} from '../../../src/editing/plan-new-record';
import {planRename} from '../../../src/editing/plan-rename';
import type {Plan} from '../../../src/editing/plan';
import {readSources, type Sources} from '../../../src/editing/sources';
import {makeSite, type Change} from '../../fixtures/make-site';
import {snapshot} from '../../fixtures/make-repository';

let dir = '';
let remove = () => {};
afterEach(() => remove());

function start(changes: readonly Change[] = []): Sources {
  ({dir, remove} = makeSite(changes));
  return readSources(dir);
}
const read = (path: string): string => readFileSync(join(dir, path), 'utf8');
const problems = (): string[] => checkSite(dir).map(formatProblem);

/** The sources as if one more edition were published that holds all they hold. */
const published = (sources: Sources): Sources => ({
  ...sources,
  published: [
    {
      edition: '0.9',
      records: Object.fromEntries(
        [...sources.edition.records].map(([id, {collection}]) => [id, collection]),
      ),
      pages: sources.edition.pages.map(({path}) => path),
    },
  ],
});

function apply(plan: Plan): void {
  expect(plan.obstacles).toEqual([]);
  applyPlan(dir, plan);
  expect(existsSync(join(dir, '.editing'))).toBe(false);
}

test('a record of each collection gets another id, and nothing else changes', () => {
  const firsts = new Map<string, string>();
  for (const {collection, id} of start().edition.records.values())
    if (!firsts.has(collection)) firsts.set(collection, id);
  const before = snapshot(dir);
  for (const id of firsts.values()) apply(planRename(readSources(dir), id, `again-${id}`));
  expect(problems()).toEqual([]);
  const back = [...snapshot(dir)].map(([path, text]) => [
    path.replaceAll('again-', ''),
    text.replaceAll('again-', ''),
  ]);
  expect(firsts.size).toBeGreaterThan(15);
  expect(Object.fromEntries(back)).toEqual(Object.fromEntries(before));
  expect([...snapshot(dir)]).not.toEqual([...before]);
});

test('words, longer ids and other attributes that hold the id stay', () => {
  const page = {
    file: 'docs/signs.md',
    find: '::record{id=iom}',
    replace: ':ref[iom, the id=iom one]{id=iom} is iom-like. ::record\n\n::agencies{ids="iom"}',
  };
  apply(planRename(start([page]), 'iom', 'iom-un'));
  expect(read('docs/signs.md')).toContain(
    ':ref[iom, the id=iom one]{id=iom-un} is iom-like. ::record\n\n::agencies{ids="iom-un"}',
  );
  expect(existsSync(join(dir, 'data/agencies/iom.yml'))).toBe(false);
  expect(read('data/agencies/iom-un.yml')).toMatch(/^id: iom-un\n/);
});

test('a reason for a change, and a link to the record or a part of it, follow', () => {
  const sources = start([
    {
      file: 'data/changes/1.0.yml',
      write:
        '# why\n- type: amended\n  reason: Same words.\n  ids: [buy-freedom]\n- type: amended\n  reason: Same words.\n  ids: [raid-premises, report-third-parties]\n',
    },
    {
      file: 'docs/signs.md',
      find: '[your duty](./index.md#report-the-same-day).',
      replace:
        '[a](./index.md#report-third-parties-alert) and [b][c]\n\n[c]: index.md#report-third-parties',
    },
  ]);
  apply(planRename(sources, 'report-third-parties', 'report-others'));
  expect(read('data/changes/1.0.yml')).toContain('ids: [raid-premises, report-others]');
  expect(read('docs/signs.md')).toContain('[a](./index.md#report-others-alert)');
  expect(read('docs/signs.md')).toContain('[c]: index.md#report-others');
  expect(problems()).toEqual([]);
});

test.each([
  ['iom', 'IOM two', /The id "IOM two" has a name that does not mean the same everywhere/],
  ['iom', 'g01', /The id "g01" is taken by a record in data\/indicators\/general-signs.yml/],
  ['ion', 'x', /There is no record "ion"; did you mean "iom"\?/],
  ['registers.md', 'x/y.md', /"x\/y.md" is in no part of the contents/],
  ['registers.md', 'about/about.md', /has the name of its folder/],
  ['regsters.md', 'about/x.md', /There is no page "regsters.md"; did you mean "registers.md"\?/],
])('%s cannot be renamed to %s', (from, to, says) => {
  const plan = planRename(start(), from, to);
  expect(plan.obstacles.join('\n')).toMatch(says);
  expect(plan.changes).toEqual([]);
});

test('what was renamed by hand is written everywhere by the same command', () => {
  apply(planRename(start(), 'g01', 'g99'));
  const whole = snapshot(dir);
  const [file, text] = [...whole].find(([, words]) => /^- id: g99$/m.test(words)) ?? ['', ''];
  writeFileSync(join(dir, file), text.replace('- id: g99', '- id: g77'));
  apply(planRename(readSources(dir), 'g99', 'g77'));
  expect(problems()).toEqual([]);
  expect(Object.fromEntries(snapshot(dir))).toEqual(
    Object.fromEntries([...whole].map(([path, words]) => [path, words.replaceAll('g99', 'g77')])),
  );
});

test('a page that was moved by hand is led to everywhere by the same command', () => {
  const sources = start();
  writeFileSync(join(dir, 'docs/all-signs.md'), read('docs/signs.md'));
  rmSync(join(dir, 'docs/signs.md'));
  expect(problems().join('\n')).toContain('signs.md');
  expect(sources.edition.pages.length).toBeGreaterThan(1);
  apply(planRename(readSources(dir), 'signs.md', 'all-signs.md'));
  expect(problems().filter((line) => !/sidebars|contents/.test(line))).toEqual([]);
});

test('a published id is permanent, and one that was published is never used again', () => {
  const sources = published(start());
  expect(planRename(sources, 'iom', 'x').obstacles[0]).toMatch(
    '"iom" is published in edition 0.9, and a published id is permanent',
  );
  const later = {
    ...sources,
    edition: {...sources.edition, records: new Map(sources.edition.records)},
  };
  later.edition.records.delete('iom');
  expect(planNewRecord(later, {collection: 'agencies', id: 'iom'}).obstacles[0]).toMatch(
    'was a record of edition 0.9, and an id is never used again',
  );
});

test('a page moves with its links, those to it, and the records and words that name it', () => {
  const sources = start([
    {
      file: 'src/words/home.ts',
      write: "export const PATHS = ['signs/', 'signs/#g01', 'designs/', 'signs'];\n",
    },
    {file: 'docs/signs.md', find: 'See :ref', replace: 'See [here](signs.md#g01), :ref'},
  ]);
  apply(planRename(sources, 'docs/signs.md', 'detect/all-signs.md'));
  expect(read('docs/index.md')).toContain('[the signs](detect/all-signs.md#g01)');
  expect(read('docs/detect/all-signs.md')).toContain('[here](all-signs.md#g01)');
  expect(read('docs/detect/all-signs.md')).toContain('(../index.md#report-the-same-day)');
  expect(read('src/words/home.ts')).toBe(
    "export const PATHS = ['detect/all-signs/', 'detect/all-signs/#g01', 'designs/', 'signs'];\n",
  );
  expect(existsSync(join(dir, 'docs/signs.md'))).toBe(false);
  expect(existsSync(join(dir, 'data/redirects.yml'))).toBe(false);
  expect(problems()).toEqual([]);
});

test('a published page leads on from its old address, also when it moves twice, or back', () => {
  const once = published(start());
  apply(planRename(once, 'signs.md', 'detect/a.md'));
  expect(read('data/redirects.yml')).toMatch(/^# .*\n- from: signs\.md\n  to: detect\/a\.md\n$/);
  const again = {...readSources(dir), published: once.published};
  apply(planRename(again, 'detect/a.md', 'detect/b.md'));
  expect(read('data/redirects.yml')).toMatch(/^# .*\n- from: signs\.md\n  to: detect\/b\.md\n$/);
  expect(problems()).toEqual([]);
});

test('a list gets a new record that the check asks to fill in, and nothing else changes', () => {
  const before = start();
  const plan = planNewRecord(before, {collection: 'terms', id: 'debt-bondage'});
  expect(plan.afterwards[0]).toBe(
    'Fill in the empty values in data/terms/terms.yml, and take out the notes (#).',
  );
  apply(plan);
  const text = read('data/terms/terms.yml');
  expect(text.startsWith(before.texts.get('data/terms/terms.yml') ?? '?')).toBe(true);
  expect(text).toContain('\n- id: debt-bondage\n  # A short name');
  expect(text).toContain('\n  definition: ""\n');
  expect(
    problems()
      .filter((line) => line.includes('debt-bondage'))
      .join('\n'),
  ).toMatch(/debt-bondage › definition {2}is ""; it must be plain text/);
});

test('a record of a form goes in as it is, its keys in the order of the schema', () => {
  const sources = start();
  const record = {
    definition: 'A debt that: binds.',
    basis: 'proposal',
    term: 'Debt bondage',
    variants: ['bonded labour'],
  };
  apply(planNewRecord(sources, {collection: 'terms', id: 'debt-bondage', record}));
  expect(read('data/terms/terms.yml')).toContain(
    '\n- id: debt-bondage\n  term: "Debt bondage"\n  definition: "A debt that: binds."\n  variants:\n    - "bonded labour"\n  basis: proposal\n',
  );
  expect(problems()).toEqual([]);
});

test('a collection with several lists asks in which', () => {
  const sources = start([{file: 'data/terms/more.yml', write: '- id: x\n'}]);
  expect(planNewRecord(sources, {collection: 'terms', id: 'y'}).obstacles).toEqual([
    'Say in which list it stands, with --file: more, terms.',
  ]);
  expect(
    planNewRecord(sources, {collection: 'terms', id: 'y', file: 'other'}).changes[0]?.path,
  ).toBe('data/terms/other.yml');
});

test('a new page stands in its part, and the check asks for what only its author knows', () => {
  apply(planNewPage(start(), {path: 'report/phone-numbers.md', today: '2026-11-30'}));
  const text = read('docs/report/phone-numbers.md');
  expect(text).toContain('title: "Phone numbers"\n');
  expect(text).toContain('drafted: "2026-11-30"\nreview_by: "2027-02-20"\n');
  expect(problems().map((line) => line.replace(/^\S+ +/, ''))).toEqual([
    expect.stringMatching(/^description {2}is ""; it must be plain text/),
    expect.stringMatching(/^topic {2}is ""/),
    expect.stringMatching(/^audience {2}has too few entries/),
  ]);
});

test('what hangs on a record is shown, and it is not deleted', () => {
  const plan = planDelete(start(), 'focal-point');
  expect(plan.obstacles[0]).toMatch(/^\d+ places name focal-point; change or take out each/);
  expect(plan.uses.map(({file}) => file)).toContain('data/procedures/report-third-parties.yml');
  expect(plan.changes).toEqual([]);
});

test('a record on which nothing hangs goes, and a published one leaves its reason', () => {
  const sources = published(start());
  expect(planDelete(sources, 'raid-premises').obstacles[0]).toMatch('Say why it is gone: --reason');
  apply(planDelete(sources, 'raid-premises', {reason: 'It was said twice.'}));
  expect(read('data/guidance/reporting.yml')).not.toContain('raid-premises');
  expect(read('data/changes/1.0.yml')).toBe(
    '- type: stood-down\n  reason: "It was said twice."\n  ids:\n    - raid-premises\n',
  );
});

test('a page goes only when its records have another home and its readers are sent somewhere', () => {
  const sources = published(start());
  const {obstacles} = planDelete(sources, 'signs.md');
  expect(obstacles.join('\n')).toMatch(/places? names? signs\.md/);
  expect(obstacles.join('\n')).toMatch(/of the records live on it \(/);
  expect(obstacles.join('\n')).toMatch('Name the page that says it now: --to PAGE');
});

test('nothing is done where a file changed since the plan was made', () => {
  const plan = planRename(start(), 'iom', 'iom-un');
  writeFileSync(join(dir, 'docs/signs.md'), `${read('docs/signs.md')}\nAnother word.\n`);
  const before = snapshot(dir);
  expect(() => applyPlan(dir, plan)).toThrow(PlanOutdatedError);
  expect(snapshot(dir)).toEqual(before);
});

test('whichever step fails, everything is as it was', () => {
  const plan = planRename(start(), 'iom', 'iom-un');
  const before = snapshot(dir);
  let failed = 0;
  for (let step = 1; step < 12; step++) {
    let left = step;
    const rename = (from: string, to: string): void => {
      if (--left === 0) throw new Error('the disk is full');
      DISK.rename(from, to);
    };
    const disk = {...DISK, rename};
    if (step > plan.changes.filter(({after}) => after !== undefined).length) break;
    expect(() => applyPlan(dir, plan, disk)).toThrow('the disk is full');
    expect(snapshot(dir)).toEqual(before);
    failed += 1;
  }
  expect(failed).toBeGreaterThan(1);
});
