import lunr from 'lunr';
import {describe, expect, test} from 'vitest';
import {bitsOf} from '../../../src/search/rank/id-set';
import {expandEdits, expandStars} from '../../../src/search/query/expand-stars';
import {mergeEditions} from '../../../src/search/merge-editions';
import {scoreClauses, type Clause} from '../../../src/search/rank/score-terms';
import {finish} from '../../../src/search/rank/steps';
import {toLunr} from '../../fixtures/lunr-oracle';
import {openWholeStore} from '../../fixtures/open-whole-store';
import {createRandom, makeSections, varyEditions} from '../../fixtures/varied-editions';

/** A query as both sides understand it. */
interface Asked {
  term: string;
  boost: number;
  presence: Clause['presence'];
  edits?: number;
}

const QUERIES = 9_000;
const PRESENCE = {
  optional: lunr.Query.presence.OPTIONAL,
  required: lunr.Query.presence.REQUIRED,
  prohibited: lunr.Query.presence.PROHIBITED,
} as const;

const random = createRandom(20041231);
const corpus = mergeEditions(varyEditions(makeSections(90, random), 4, random));
const {store} = await openWholeStore(corpus, ['rank']);
const {vocabulary} = store;
const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
const plain = (): Asked => ({term: pick(vocabulary), boost: 1, presence: 'optional'});
const several = (make: () => Asked, most = 5): Asked[] =>
  Array.from({length: 2 + Math.floor(random() * (most - 1))}, make);
const cut = (term: string): string => term.slice(0, 1 + Math.floor(random() * term.length));

/** lunr's own syntax, read by lunr's own parser, for words without signs of syntax. */
function parsed(): Asked[] {
  const word = () => pick(vocabulary.filter((term) => /^[a-z]+$/.test(term)));
  const text = several(() => ({
    ...plain(),
    term: pick([
      word(),
      `+${word()}`,
      `-${word()}`,
      `${word()}^3`,
      `${word().slice(0, 3)}*`,
      `${word()}~1`,
    ]),
  }))
    .map(({term}) => term)
    .join(' ');
  const query = new lunr.Query(['title', 'path', 'also', 'text']);
  // The types of lunr leave its parser out.
  const {QueryParser} = lunr as unknown as {
    QueryParser: new (text: string, query: lunr.Query) => {parse(): void};
  };
  new QueryParser(text, query).parse();
  return (
    query as unknown as {
      clauses: {term: string; boost: number; presence: number; editDistance?: number}[];
    }
  ).clauses.map(({term, boost, presence, editDistance}) => ({
    term,
    boost,
    edits: editDistance ?? 0,
    presence:
      presence === PRESENCE.required
        ? 'required'
        : presence === PRESENCE.prohibited
          ? 'prohibited'
          : 'optional',
  }));
}

const KINDS: Readonly<Record<string, () => Asked[]>> = {
  single: () => [plain()],
  several: () => several(plain),
  required: () => several(() => ({...plain(), presence: 'required'}), 3),
  mixed: () =>
    several(() => ({
      ...plain(),
      boost: pick([0.6, 1, 2, 10]),
      presence: pick(['optional', 'required', 'prohibited']),
    })),
  prefix: () => [{...plain(), term: `${cut(pick(vocabulary))}*`}, plain()],
  infix: () => [{...plain(), term: `*${cut(pick(vocabulary).slice(1)) || 'a'}*`}],
  fuzzy: () => [{...plain(), edits: pick([1, 2])}],
  'missing required term': () => [plain(), {...plain(), term: 'zebra', presence: 'required'}],
  'only prohibitions': () => several(() => ({...plain(), presence: 'prohibited'}), 3),
  parsed,
};
const KIND_NAMES = Object.keys(KINDS);

const scopes = [...store.scopes.values()].map((scope) => ({
  scope,
  index: toLunr(corpus, bitsOf(scope.members)),
}));

function ours(
  asked: readonly Asked[],
  scope: (typeof scopes)[number]['scope'],
): Map<number, number> {
  return finish(
    scoreClauses(
      store,
      scope,
      asked.map(({term, boost, presence, edits}) => ({
        terms: edits
          ? expandEdits(vocabulary, term, edits)
          : term.includes('*')
            ? expandStars(vocabulary, term)
            : [term],
        boost,
        presence,
      })),
    ),
  );
}

function theirs(asked: readonly Asked[], index: lunr.Index): Map<number, number> {
  const results = index.query((query) => {
    for (const {term, boost, presence, edits} of asked)
      query.term(term, {
        boost,
        presence: PRESENCE[presence],
        usePipeline: false,
        ...(edits ? {editDistance: edits} : {}),
      });
  });
  return new Map(results.map(({ref, score}) => [Number(ref), score]));
}

describe.each(scopes.map(({scope, index}) => ({name: scope.name, scope, index})))(
  'in $name',
  ({scope, index}) => {
    test(`${QUERIES} queries of ${KIND_NAMES.length} kinds score as in a whole lunr index`, () => {
      let largest = 0;
      for (let number = 0; number < QUERIES; number += 1) {
        const kind = KIND_NAMES[number % KIND_NAMES.length]!;
        const asked = KINDS[kind]!();
        const [own, whole] = [ours(asked, scope), theirs(asked, index)];
        const about = `${kind}: ${JSON.stringify(asked)}`;
        if (own.size !== whole.size)
          expect([...own.keys()].sort(), about).toEqual([...whole.keys()].sort());
        for (const [id, score] of whole) {
          if (!own.has(id)) expect(own, about).toContain(id);
          largest = Math.max(largest, Math.abs(own.get(id)! - score));
        }
        if (largest > 1e-9) expect(largest, about).toBeLessThanOrEqual(1e-9);
      }
      expect(largest).toBeLessThanOrEqual(1e-9);
    });
  },
);

test('the order is that of lunr wherever scores differ', () => {
  const {scope, index} = scopes[0]!;
  for (let number = 0; number < 300; number += 1) {
    const asked = KINDS[KIND_NAMES[number % KIND_NAMES.length]!]!();
    const own = ours(asked, scope);
    const order = [...theirs(asked, index).keys()];
    order
      .slice(1)
      .forEach((id, at) => expect(own.get(id)!).toBeLessThanOrEqual(own.get(order[at]!)! + 1e-9));
  }
});
