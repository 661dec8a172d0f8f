import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
  createBitReader,
  createBitWriter,
  type BitCoder,
} from '../../../src/search/coding/bit-coder';
import {createPostingCoder, type CodedPosting} from '../../../src/search/coding/posting-coder';
import {codePostingShape, type PostingShape} from '../../../src/search/coding/posting-shape';
import {squeezeNumbers, unsqueezeNumbers} from '../../../src/search/coding/squeeze-numbers';
import {squeezeText, unsqueezeText} from '../../../src/search/coding/squeeze-text';
import {toVersionChains} from '../../../src/search/coding/version-chains';
import {createReferenceReader, createReferenceWriter} from '../../../src/search/references';

const noTurn = () => undefined;

describe('what was packed is read back', () => {
  test('any text, whatever the reader knew before', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({unit: 'grapheme', maxLength: 400}),
        fc.string({unit: 'grapheme', maxLength: 200}),
        async (text, known) => {
          expect(await unsqueezeText(squeezeText(text, known), known, noTurn)).toBe(text);
        },
      ),
      {numRuns: 30},
    );
  });
  test('any table of numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000_000)), fc.integer({min: 1, max: 6}), (numbers, columns) => {
        expect(unsqueezeNumbers(squeezeNumbers(numbers, columns), columns)).toEqual(numbers);
      }),
    );
  });
  test('any references', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd')), (values) => {
        const writer = createReferenceWriter<string>();
        const references = values.map(writer.refer);
        const resolve = createReferenceReader(writer.values);
        expect(references.map(resolve)).toEqual(values);
      }),
    );
  });
  test('any postings over any versions', () => {
    fc.assert(
      fc.property(corpora, ({shape, postings}) => {
        const writer = createBitWriter();
        codeAll(writer, shape, postings);
        const {chains, lengths, added} = shape;
        const empty: PostingShape = {
          chains,
          lengths: lengths.map(() => 0),
          added: added.map(() => 0),
        };
        expect(
          codeAll(
            createBitReader(writer.finish()),
            empty,
            postings.map(() => ({ids: [], tfs: []})),
          ),
        ).toEqual({shape, postings});
      }),
      {numRuns: 200},
    );
  });
});

test('a text that the reader knows travels in a few bytes', () => {
  const text =
    'Must: report the same day to one channel. Do not investigate. The focal point for sexual exploitation and abuse receives reports.';
  expect(squeezeText(text, text).length).toBeLessThan(squeezeText(text, '').length / 3);
});

function codeAll(
  coder: BitCoder,
  given: PostingShape,
  postings: readonly CodedPosting[],
): {shape: PostingShape; postings: CodedPosting[]} {
  const shape = codePostingShape(coder, given);
  const code = createPostingCoder(coder, shape);
  return {shape, postings: postings.map(code)};
}

/** Sections, of which some amend the one before, and terms that stand in any of them. */
const corpora = fc
  .integer({min: 1, max: 60})
  .chain((size) =>
    fc.record({
      amends: fc.array(fc.boolean(), {minLength: size, maxLength: size}),
      terms: fc.array(
        fc
          .uniqueArray(fc.nat(size - 1))
          .chain((ids) =>
            fc
              .array(fc.integer({min: 1, max: 300}), {minLength: ids.length, maxLength: ids.length})
              .map((tfs) => ({ids: [...ids].sort((a, b) => a - b), tfs})),
          ),
        {maxLength: 12},
      ),
    }),
  )
  .map(({amends, terms}) => {
    const amended = amends.flatMap((does, id) => (does && id > 0 ? [id] : []));
    const lengths = amends.map((_, id) =>
      terms.reduce((sum, {ids, tfs}) => sum + (tfs[ids.indexOf(id)] ?? 0), 0),
    );
    const added = amended.map(
      (id) => terms.filter(({ids}) => ids.includes(id) && !ids.includes(id - 1)).length,
    );
    return {
      shape: {chains: toVersionChains(amends.length, amended), lengths, added},
      postings: terms,
    };
  });
