import {afterEach, expect, test} from 'vitest';
import {formatProblem} from '../../../src/edition';
import {checkSite} from '../../../src/edition/check-site';
import {makeSite} from '../../fixtures/make-site';
import {MISTAKES} from '../../fixtures/mistakes';

let remove = () => {};
afterEach(() => remove());

/** Words of a parser, which say nothing to who does not know the language. */
const JARGON =
  /mapping|sequence|scalar|implicit|stream|flow collection|deficient|node|token|escape|separator|valid YAML/;

test('there are at least thirty of them', () => {
  expect(new Set(MISTAKES.map(({name}) => name)).size).toBeGreaterThanOrEqual(30);
});

test.each(MISTAKES)('$name: refused with place, cause and cure in plain words', ({make, says}) => {
  const site = makeSite();
  remove = site.remove;
  make(site.dir);
  const found = checkSite(site.dir).map(formatProblem);
  expect(found).toEqual(says);
  expect(found.length).toBeGreaterThan(0);
  for (const line of found) {
    expect(line).toMatch(/^[^:]+:\d+:\d+ {2}\S.* {2}\S.*; .+ {2}\[[a-z-]+\]$/);
    expect(line).not.toMatch(JARGON);
  }
});
