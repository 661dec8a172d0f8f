import {expect, test} from 'vitest';
import {languageOf} from '../../../../src/edition/model/language';

test.each([
  ['report/', 'en', 'ltr'],
  ['', 'en', 'ltr'],
  ['fr/report/', 'fr', 'ltr'],
  ['ar/', 'ar', 'rtl'],
  // No language of the package, though it has two letters.
  ['by/mandate/', 'en', 'ltr'],
])('a page in %s is in %s, read %s', (path, lang, dir) => {
  expect(languageOf(path)).toEqual({lang, dir});
});
