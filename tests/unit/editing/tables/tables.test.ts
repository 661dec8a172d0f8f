import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, beforeAll, describe, expect, test} from 'vitest';
import {COLLECTION_NAMES, formatProblem, type Collection} from '../../../../src/edition';
import {checkSite} from '../../../../src/edition/check-site';
import {toCsv} from '../../../../src/edition/model/to-csv';
import {applyPlan, PlanOutdatedError} from '../../../../src/editing/apply-plan';
import type {Plan} from '../../../../src/editing/plan';
import {readSources, type Sources} from '../../../../src/editing/sources';
import {parseTable} from '../../../../src/editing/tables/parse-table';
import {planTable} from '../../../../src/editing/tables/plan-table';
import {AS_EXPORTED} from '../../../../src/editing/tables/table-columns';
import {toTable} from '../../../../src/editing/tables/to-table';
import {toXlsx} from '../../../../src/editing/tables/xlsx';
import {makeSite, type Change} from '../../../fixtures/make-site';

let dir = '';
let remove = () => {};
afterEach(() => remove());

function start(changes: readonly Change[] = []): Sources {
  ({dir, remove} = makeSite(changes));
  return readSources(dir);
}

const TERMS = 'data/terms/terms.yml';
const read = (path: string): string => readFileSync(join(dir, path), 'utf8');

/** The table of terms with some cells changed: by row as a spreadsheet counts, and name of the column. */
function edited(sources: Sources, cells: Record<string, string>, of: Collection = 'terms') {
  const table = toTable(sources, of).map((row) => [...row]);
  for (const [place, text] of Object.entries(cells)) {
    const [row = '', name = ''] = place.split(' ');
    const line = (table[Number(row) - 1] ??= (table[0] ?? []).map(() => ''));
    const at = (table[0] ?? []).indexOf(name);
    expect(at, name).toBeGreaterThanOrEqual(0);
    line[at] = text;
  }
  return table;
}

const plan = (sources: Sources, cells: Record<string, string>, of?: Collection): Plan =>
  planTable(sources, 'terms.csv', edited(sources, cells, of));

const asCsv = (table: string[][]): Promise<string[][]> =>
  parseTable('terms.csv', Buffer.from(toCsv(table)));

describe('the records as they stand', () => {
  let sources: Sources;
  beforeAll(() => {
    sources = readSources(join(__dirname, '../../../..'));
  }, 60_000);

  test.each(COLLECTION_NAMES)('%s: out as CSV and in again changes nothing', async (collection) => {
    const table = toTable(sources, collection);
    expect(table.length).toBeGreaterThan(1);
    const {changes, obstacles, title} = planTable(sources, 'a.csv', await asCsv(table));
    expect({changes, obstacles, title}).toEqual({
      ...{changes: [], obstacles: [], title: 'Take over a.csv (nothing to change)'},
    });
  });

  test.each(['terms', 'indicators', 'agencies'] as const)(
    '%s: out as XLSX and in again gives every cell',
    async (collection) => {
      const table = toTable(sources, collection);
      const back = await parseTable('a.xlsx', await toXlsx(table, collection));
      expect(back).toEqual(table);
    },
  );

  test.each([
    ['terms', 'definition'],
    ['indicators', 'text'],
    ['agencies', 'summary'],
  ] as const)('%s: a changed cell changes the lines of one key', (collection, key) => {
    const table = edited(sources, {[`3 ${key}`]: 'Words in place of others.'}, collection);
    const {changes, obstacles} = planTable(sources, 'a.csv', table);
    expect(obstacles).toEqual([]);
    expect(changes).toHaveLength(1);
    const [{before = '', after = ''} = {}] = changes;
    const old = before.split('\n');
    const differ = after.split('\n').filter((line, at) => line !== old[at]);
    expect(differ).toHaveLength(1);
    expect(differ[0]).toContain(`${key}: `);
    expect(after.split('\n')).toHaveLength(old.length);
  });
});

test('texts, words and lists change, and comments, order and nested things stay', () => {
  const comment = {file: TERMS, find: '  see: [', replace: '  # Related.\n  see: ['};
  const sources = start([comment]);
  const {changes, obstacles} = plan(sources, {
    '2 acronym': '',
    '2 variants': 'human trafficking\ntrade in people',
    '3 definition': 'Somebody who may be a victim, and is helped: as one.',
    '3 people_say': 'victim',
  });
  expect(obstacles).toEqual([]);
  applyPlan(dir, {title: '', changes, uses: [], obstacles, afterwards: []});
  expect(read(TERMS)).toBe(
    (sources.texts.get(TERMS) ?? '')
      .replace('  acronym: TIP\n', '')
      .replace('[human trafficking]', '[human trafficking, trade in people]')
      .replace(
        'A person who may be a victim and is helped as one.',
        '"Somebody who may be a victim, and is helped: as one."',
      )
      .replace('  # Related.', '  people_say:\n    - victim\n  # Related.'),
  );
  expect(checkSite(dir).map(formatProblem)).toEqual([]);
});

test('a new row adds a record to its list, and a row that is gone deletes nothing', () => {
  const sources = start();
  const table = edited(sources, {
    '4 id': 'debt-bondage',
    '4 term': 'Debt bondage',
    '4 definition': 'Work that never pays off a debt.',
    '4 basis': 'general',
  });
  table.splice(1, 1);
  const {changes, obstacles, afterwards, title} = planTable(sources, 'terms.csv', table);
  expect(obstacles).toEqual([]);
  expect(title).toBe('Take over terms.csv (1 new)');
  expect(changes.map(({after}) => after)).toEqual([
    `${sources.texts.get(TERMS)}- id: debt-bondage\n  term: "Debt bondage"\n  definition: "Work that never pays off a debt."\n  basis: general\n`,
  ]);
  expect(afterwards[0]).toBe(
    '1 record has no row and stays: trafficking-in-persons. To delete one: npm run edition -- delete <id>.',
  );
});

test('where each record has its file, a new row begins one', () => {
  const {changes, obstacles} = plan(
    start(),
    {
      ...{'3 id': 'unhcr', '3 name': 'Refugee agency', '3 functions': 'shelter\nreturn'},
      ...{'3 levels': 'global', '3 summary': 'It helps.', '3 engage': 'Ask it.'},
      '3 basis': 'general',
    },
    'agencies',
  );
  expect(obstacles).toEqual([]);
  expect(changes.map(({path, before}) => [path, before])).toEqual([
    ['data/agencies/unhcr.yml', undefined],
  ]);
  expect(changes[0]?.after).toMatch(/^id: unhcr\nname: "Refugee agency"\nfunctions:\n/);
});

test.each([
  [
    {'3 definition': ''},
    'terms.csv:row 3, column definition  presumed-victim  lacks "definition"; write it in this cell  [schema]',
  ],
  [
    {'3 basis': 'propsal'},
    'terms.csv:row 3, column basis  presumed-victim › basis  is "propsal", which is not one of its words; did you mean "proposal"?  [schema]',
  ],
  [
    {'3 see': 'trafficking-in-person'},
    'terms.csv:row 3, column see  presumed-victim › see › 1  "trafficking-in-person" is not a record of terms; did you mean "trafficking-in-persons"?  [reference]',
  ],
  [
    {'3 id': 'presumed-victims'},
    `terms.csv:row 3, column id  "presumed-victims" is not a record of terms; did you mean "presumed-victim"? A table changes no id: rename with npm run edition -- rename; for a new record leave ${AS_EXPORTED} empty  [table]`,
  ],
  [
    {'3 definition': '#NAME?'},
    'terms.csv:row 3, column definition  holds #NAME?: the spreadsheet took your words for a formula; format the cell as text, and write them again  [table]',
  ],
  [
    {'3 definition': 'Ask at +41 22 917 90 00.'},
    'terms.csv:row 3, column definition  text  holds a telephone number: “+41 22 917 90 00”; name the post or office instead; numbers go stale and can be watched  [do-no-harm]',
  ],
  [
    {'3 id': ''},
    'terms.csv:row 3, column id  has no id; write one, or remove the whole row  [table]',
  ],
  [
    {'3 id': 'trafficking-in-persons'},
    'terms.csv:row 3, column id  "trafficking-in-persons" stands in row 2 too; keep one of the two rows  [table]',
  ],
  [
    {'1 definition': 'defintion'},
    'terms.csv:row 1, column defintion  is not a column of this table; did you mean "definition"?  [table]',
  ],
  [
    {[`1 ${AS_EXPORTED}`]: 'x'},
    `terms.csv  has no row with the sign of an export in a column ${AS_EXPORTED}; begin with npm run edition -- export, and leave this column as it is  [table]`,
  ],
  [
    {'3 in-list': 'law', '3 term': 'Another'},
    'terms.csv:row 3, column in-list  presumed-victim  says "law", and the record stands in data/terms/terms.yml; write "terms"; move a record by hand  [table]',
  ],
  [
    {'4 id': 'iom', '4 term': 'IOM', '4 definition': 'It is one.', '4 basis': 'general'},
    'terms.csv:row 4, column id  "iom" is taken by a record in data/agencies/iom.yml; choose another  [table]',
  ],
])('refuses %j at its cell, and changes nothing', (cells, line) => {
  const {changes, obstacles} = plan(start(), cells as Record<string, string>);
  expect(obstacles).toEqual([line, '1 problem']);
  expect(changes).toEqual([]);
});

test('one wrong cell keeps all the others out', () => {
  const {changes, obstacles} = plan(start(), {'2 definition': 'Other words.', '3 basis': 'x'});
  expect(changes).toEqual([]);
  expect(obstacles.at(-1)).toBe('1 problem');
});

test('a record that somebody has only begun does not keep the others out', () => {
  const sources = start();
  const table = edited(sources, {'2 definition': 'Other words.'});
  writeFileSync(join(dir, TERMS), `${read(TERMS)}- id: begun\n  term: Begun\n`);
  const {changes, obstacles} = planTable(readSources(dir), 'terms.csv', table);
  expect(obstacles).toEqual([]);
  expect(changes.map(({path}) => path)).toEqual([TERMS]);
  expect(changes[0]?.after).toContain('Other words.');
});

test('cells that a spreadsheet would run are text, out and in', async () => {
  const sources = start();
  const hostile = ['=cmd|calc', "'=1+1", '+1', '-1', '@ once', '=HYPERLINK("x";"y")'];
  const table = edited(sources, {'2 people_say': hostile.join('\n'), '3 term': '=1+1'});
  expect(toCsv(table)).toContain(`"'=cmd|calc\n'=1+1\n+1`);
  expect(await asCsv(table)).toEqual(table);
  const book = await toXlsx(table, 'terms');
  expect(await parseTable('terms.xlsx', book)).toEqual(table);
  const {changes, obstacles} = planTable(sources, 'terms.csv', await asCsv(table));
  expect(obstacles).toEqual([]);
  applyPlan(dir, {title: '', changes, uses: [], obstacles, afterwards: []});
  const record = readSources(dir).edition.records.get('trafficking-in-persons')?.record;
  expect(record).toMatchObject({people_say: hostile});
  expect(checkSite(dir).map(formatProblem)).toEqual([]);
});

test('what was changed since the export is refused where both changed it, and else stays', () => {
  const sources = start();
  const table = edited(sources, {'3 definition': 'My words.'});
  writeFileSync(join(dir, TERMS), read(TERMS).replace('for the purpose of', 'for'));
  const other = planTable(readSources(dir), 'terms.csv', table);
  expect(other.obstacles).toEqual([]);
  expect(other.changes[0]?.after).toContain('certain means, for exploitation.');
  expect(other.changes[0]?.after).toContain('My words.');

  writeFileSync(join(dir, TERMS), read(TERMS).replace('is helped as one', 'gets help'));
  const same = planTable(readSources(dir), 'terms.csv', table);
  expect(same.changes).toEqual([]);
  expect(same.obstacles).toEqual([
    'terms.csv:row 3, column definition  presumed-victim  differs from data/terms/terms.yml, which has changed since the export; export the table anew, and put your changes into it  [table]',
    '1 problem',
  ]);
  // Between the plan and the doing.
  const before = read(TERMS);
  expect(() => applyPlan(dir, other)).toThrow(PlanOutdatedError);
  expect(read(TERMS)).toBe(before);
});

test('a spreadsheet may write semicolons, TRUE, other ends of lines, and leave columns out', async () => {
  const sources = start();
  const table = toTable(sources, 'indicators').map((row) => row.map((cell) => cell));
  const at = (table[0] ?? []).indexOf('places');
  const text = table
    .map((row) =>
      row
        .filter((_, column) => column !== at)
        .map((cell) => `"${cell.replace('true', 'TRUE').replaceAll('\n', '\r\n')}"`)
        .join(';'),
    )
    .join('\n');
  const {changes, obstacles} = planTable(
    sources,
    'i.csv',
    await parseTable('i.csv', Buffer.from(text)),
  );
  expect({changes, obstacles}).toEqual({changes: [], obstacles: []});
});

test.each([
  [
    Buffer.from('id,term\nx,caf\xe9', 'latin1'),
    'terms.csv  is not UTF-8; save it from the spreadsheet as “CSV UTF-8”, or as .xlsx  [table]',
  ],
  [
    Buffer.from('PK\x03\x04 no workbook'),
    'terms.csv  is no workbook that can be read; save it anew from the spreadsheet as .xlsx  [table]',
  ],
  [
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0]),
    'terms.csv  is a workbook of an old form; save it from the spreadsheet as .xlsx  [table]',
  ],
  [
    Buffer.from('A letter to somebody'),
    'terms.csv  is no table; export one, edit it in a spreadsheet, and save it as .csv or .xlsx  [table]',
  ],
  [
    Buffer.from('id,term\nx,"open'),
    'terms.csv:row 2  has a quotation mark that is not closed; close it, or save the file anew from the spreadsheet  [table]',
  ],
])('says in one line why a file is no table', async (bytes, message) => {
  await expect(parseTable('terms.csv', bytes)).rejects.toThrow(new Error(message));
});
