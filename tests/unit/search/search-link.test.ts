import fc from 'fast-check';
import {expect, test} from 'vitest';
import {fromFragment, toFragment} from '../../../src/search/show/search-link';

const search = fc.record({
  words: fc.string({unit: 'grapheme', maxLength: 300}),
  filters: fc.record(
    {type: fc.array(fc.string(), {minLength: 1, maxLength: 3})},
    {requiredKeys: []},
  ),
  edition: fc.constantFrom('next', '1.0'),
  sort: fc.constantFrom('relevance' as const, 'place' as const),
});

test('a search comes back as it was, in signs that no router touches', () => {
  fc.assert(
    fc.property(search, (linked) => {
      const fragment = toFragment(linked);
      expect(fragment).toMatch(/^#find=[\w-]*$/);
      expect(fromFragment(fragment)).toEqual(linked);
    }),
  );
});

test('anything else is no search', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary', maxLength: 200}), (text) => {
      expect(fromFragment(text)).toBeUndefined();
      expect(() => fromFragment(`#find=${text}`)).not.toThrow();
    }),
  );
});

test('unknown names are left out', () => {
  const made = `#find=${btoa(JSON.stringify(['x', {__proto__: ['y'], constructor: ['z'], type: 'page', mandate: ['executive']}, 'next', 'sideways'])).replace(/=+$/, '')}`;
  expect(fromFragment(made)).toEqual({
    words: 'x',
    filters: {mandate: ['executive']},
    edition: 'next',
    sort: 'relevance',
  });
});
