import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {load} from 'js-yaml';
import {afterEach, describe, expect, test} from 'vitest';
import {checkSite} from '../../../src/edition/check-site';
import {formatProblem} from '../../../src/edition';
import {makeSite, type Change} from '../../fixtures/make-site';

interface Refused {
  change: Change[];
  says: string[];
}

const folder = join(__dirname, '../../fixtures/refused');
const conditions = readdirSync(folder).map((name) => name.replace('.yml', ''));
let remove = () => {};
afterEach(() => remove());

function check(changes: readonly Change[]): string[] {
  const site = makeSite(changes);
  remove = site.remove;
  return checkSite(site.dir).map(formatProblem);
}

test('the sound edition has no problem', () => {
  expect(check([])).toEqual([]);
});

describe('each condition is refused with its exact message', () => {
  test.each(conditions)('%s', (name) => {
    const {change, says} = load(readFileSync(join(folder, `${name}.yml`), 'utf8')) as Refused;
    expect(check(change)).toEqual(says);
  });
});
