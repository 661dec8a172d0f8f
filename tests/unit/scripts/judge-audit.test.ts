import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {judgeAudit, parseAuditRules, type AuditRules} from '../../../scripts/audit/judge-audit';

const root = join(__dirname, '../../..');
/** In the form of npm's report; packages and advisories are invented. */
const REPORT = readFileSync(join(root, 'tests/fixtures/audit/report.json'), 'utf8');
const TODAY = '2026-11-30';
const WAIVER = {
  advisory: 'GHSA-aaaa-bbbb-cccc',
  reason: 'It reads files of ours alone.',
  until: TODAY,
};
const judge = (rules: Partial<AuditRules> = {}): string[] =>
  judgeAudit(REPORT, {refuse_from: 'moderate', waivers: [], ...rules}, TODAY);

const HIGH =
  'invented-parser <2.0.1  high: Slow on long lines (https://github.com/advisories/GHSA-aaaa-bbbb-cccc)';
const CURE = '; update it, or say in audit-waivers.json why it does no harm here';

test('an advisory from the level on is refused once, with its package and the cure', () => {
  expect(judge()).toEqual([HIGH + CURE]);
  expect(judge({refuse_from: 'low'})).toHaveLength(2);
  expect(judge({refuse_from: 'critical'})).toEqual([]);
});

test('a waiver holds to its last day, and no longer', () => {
  expect(judge({waivers: [WAIVER]})).toEqual([]);
  expect(judge({waivers: [{...WAIVER, until: '2026-11-29'}]})).toEqual([
    `${HIGH}; its waiver held until 2026-11-29${CURE}`,
  ]);
});

test('a waiver that nothing needs is to be taken out', () => {
  expect(judge({waivers: [WAIVER, {...WAIVER, advisory: 'GHSA-1111-2222-3333'}]})).toEqual([
    'audit-waivers.json  GHSA-1111-2222-3333 is no longer reported; take it out',
  ]);
});

test('no report is no good news', () => {
  const rules = {refuse_from: 'moderate', waivers: []} as const;
  expect(() => judgeAudit('{"message": "405 Method Not Allowed"}', rules, TODAY)).toThrow(
    'npm audit gave no report (405 Method Not Allowed): nothing is known about the packages',
  );
});

test('the waivers of the project are in their form', () => {
  const text = readFileSync(join(root, 'audit-waivers.json'), 'utf8');
  expect(parseAuditRules(text)).toEqual(JSON.parse(text));
});

test.each([
  [{refuse_from: 'medium'}, 'refuse_from  must be one of: info, low, moderate, high, critical'],
  [{waivers: {}}, 'waivers  must be a list; write [] for none'],
  [{waivers: [{...WAIVER, advisory: '17'}]}, 'waivers › 1 › advisory  must be like GHSA-'],
  [{waivers: [{...WAIVER, reason: 'No harm.'}]}, 'waivers › 1 › reason  must say in a sentence'],
  [{waivers: [{...WAIVER, until: 'never'}]}, 'waivers › 1 › until  must be the last day'],
])('waivers %j are refused', (change, message) => {
  const text = JSON.stringify({refuse_from: 'high', waivers: [], ...change});
  expect(() => parseAuditRules(text)).toThrow(message);
});
