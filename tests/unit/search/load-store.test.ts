import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {BlockSource} from '../../../src/search/store/block-source';
import {loadStore} from '../../../src/search/store/load-store';
import {mergeEditions} from '../../../src/search/merge-editions';
import {packStore} from '../../../src/search/store/to-store';
import {createSearch} from '../../../src/search/search';
import {MANIFEST} from '../../../src/search/store/store-files';
import {createRandom, makeSections, varyEditions} from '../../fixtures/varied-editions';

const random = createRandom(3);
const corpus = mergeEditions(varyEditions(makeSections(120, random), 2, random));
const packed = packStore(corpus);
const files = new Map([
  [MANIFEST, packed.manifest],
  ...packed.blocks.map(({file, content}) => [file, content] as const),
]);
const ignore = () => undefined;

function createSource(
  broken: (file: string, attempt: number) => Uint8Array | 'missing' | undefined = ignore,
): BlockSource & {asked: string[]} {
  const asked: string[] = [];
  return {
    asked,
    load: async (file, onBytes = ignore) => {
      asked.push(file);
      const content =
        broken(file, asked.filter((other) => other === file).length) ?? files.get(file)!;
      if (content === 'missing') throw new Error('missing');
      onBytes(content.length);
      return content;
    },
  };
}

async function loadAll(source: BlockSource) {
  const loaded = await loadStore(source);
  const broken = [
    ...(await loaded.loadStage('rank', ignore)).broken,
    ...(await loaded.loadStage('texts', ignore)).broken,
  ];
  return {...loaded, broken};
}

test('the same corpus gives the same bytes', () => {
  const again = packStore(structuredClone(corpus));
  expect(again.manifest).toEqual(packed.manifest);
  expect(again.blocks).toEqual(packed.blocks);
});

test('every text comes back as it was', async () => {
  const {store, broken} = await loadAll(createSource());
  expect(broken).toEqual([]);
  expect(corpus.sections.map((_, id) => store.text(id))).toEqual(
    corpus.sections.map(({text}) => text),
  );
  expect(store.cards.map(({id: _, ...card}) => card)).toEqual(
    corpus.sections.map(({text: _, ...section}) => section),
  );
});

test('titles are found after the first stage, and nothing more is asked for', async () => {
  const source = createSource();
  const {store} = await loadStore(source);
  const {title} = corpus.sections[0]!;
  expect(
    createSearch(store)({text: title, filters: {}, edition: 'all', sort: 'relevance'}).results
      .length,
  ).toBeGreaterThan(0);
  expect(source.asked).toEqual([MANIFEST]);
});

test('progress ends at the bytes announced', async () => {
  const {loadStage} = await loadStore(createSource());
  const seen: number[] = [];
  const {received, total} = await loadStage('rank', (progress) => seen.push(progress.received));
  expect(received).toBe(total);
  expect(total).toBe(
    packed.blocks.filter(({stage}) => stage === 'rank').reduce((sum, {bytes}) => sum + bytes, 0),
  );
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
});

describe('a block that is', () => {
  const terms = packed.blocks.find(({kind}) => kind === 'terms')!;
  const cut = (content: Uint8Array) => content.slice(0, content.length >> 1);
  const flipped = (content: Uint8Array) =>
    content.map((byte, at) => (at === content.length >> 1 ? byte ^ 255 : byte));
  test.each([
    ['missing', () => 'missing' as const],
    ['cut short', () => cut(terms.content)],
    ['changed', () => flipped(terms.content)],
    ['empty', () => new Uint8Array()],
  ])('%s is named, and the rest answers', async (_, broken) => {
    const {store, broken: named} = await loadAll(
      createSource((file) => (file === terms.file ? broken() : undefined)),
    );
    expect(named).toEqual([terms.file]);
    expect(() =>
      createSearch(store)({
        text: 'trafficking police zebra',
        filters: {},
        edition: 'all',
        sort: 'relevance',
      }),
    ).not.toThrow();
    expect(store.hasAllTerms).toBe(false);
  });
  test('broken once is asked for once more', async () => {
    const source = createSource((file, attempt) =>
      file === terms.file && attempt === 1 ? 'missing' : undefined,
    );
    expect((await loadAll(source)).broken).toEqual([]);
    expect(source.asked.filter((file) => file === terms.file)).toHaveLength(2);
  });
});

test('a broken manifest is an error, never a wrong answer', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(packed.manifest.length - 1), async (length) => {
      await expect(
        loadStore(
          createSource((file) =>
            file === MANIFEST ? packed.manifest.slice(0, length) : undefined,
          ),
        ),
      ).rejects.toThrow();
    }),
    {numRuns: 40},
  );
});
