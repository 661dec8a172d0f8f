import type {Turn} from '../rank/turns';
import type {Name} from '../extract/section';
import {createAnalyzer, type Token as Analyzed} from '../text/analyze';
import {alsoOf} from './also-of';
import type {CountedTable} from './counted-terms';
import type {HeadField} from './fields';
import {isOpening, isPart, pageOf} from './page-words';
import type {Card, Posting, TermTable} from './store';

type Token = Pick<Analyzed, 'term' | 'word' | 'kind'>;

/**
 * The terms of titles, breadcrumbs and names, read from the cards themselves: postings of them
 * would weigh as much again.
 */
export interface HeadTable extends TermTable {
  lengths: Record<HeadField, number[]>;
  add(card: Card): void;
  /** Takes in further names of a card. Those of a page come before the cards of its parts. */
  addNames(card: Card, names: readonly Name[]): void;
  /** Takes in the words of what people say, which are names without their order. */
  addSaid(table: CountedTable['table'], turn: Turn): Promise<void>;
}

/** @param size how many sections there are */
export function createHeadTable(size: number): HeadTable {
  const analyze = createAnalyzer();
  const paths = new Map<readonly string[], readonly Token[]>();
  const postings: Record<HeadField, Map<string, Map<number, number>>> = {
    title: new Map(),
    path: new Map(),
    also: new Map(),
  };
  const said = new Map<string, readonly Token[]>();
  const lengths: HeadTable['lengths'] = {title: zeros(size), path: zeros(size), also: zeros(size)};
  const surfaces = new Map<string, string>();
  const decoded = new Map<string, Posting>();

  const put = (field: HeadField, id: number, tokens: readonly Token[]): void => {
    lengths[field][id] = (lengths[field][id] ?? 0) + tokens.length;
    decoded.clear();
    for (const {term, word, kind} of tokens) {
      const posting = postings[field].get(term) ?? new Map<number, number>();
      postings[field].set(term, posting.set(id, (posting.get(id) ?? 0) + 1));
      if (!surfaces.has(term)) surfaces.set(term, kind === 'word' ? word : term);
    }
  };
  const pathOf = (crumbs: readonly string[]): readonly Token[] => {
    const tokens = paths.get(crumbs) ?? crumbs.flatMap(analyze);
    paths.set(crumbs, tokens);
    return tokens;
  };
  return {
    lengths,
    add(card) {
      put('title', card.id, analyze(card.title));
      put('path', card.id, pathOf(card.breadcrumbs));
      if (isPart(card)) put('path', card.id, said.get(pageOf(card.address)) ?? []);
      put('also', card.id, alsoOf(card).flatMap(analyze));
    },
    addNames(card, names) {
      put('also', card.id, alsoOf({title: card.title, names}).flatMap(analyze));
      if (isOpening(card))
        said.set(
          card.address,
          names.flatMap(({kind, text}) => (kind === 'said' ? analyze(text) : [])),
        );
    },
    async addSaid(table, turn) {
      for (const term of table.terms) {
        await turn();
        const token: Token = {term, word: table.surface(term), kind: 'word'};
        const held = table.posting(term);
        held?.ids.forEach((id, at) =>
          put('also', id, new Array<Token>(held.tfs[at] ?? 0).fill(token)),
        );
      }
    },
    get terms() {
      return surfaces.keys();
    },
    has: (term) => surfaces.has(term),
    posting(term, field) {
      const held = field === 'text' ? undefined : postings[field].get(term);
      if (!held) return undefined;
      const key = `${field} ${term}`;
      const posting = decoded.get(key) ?? toPosting(held);
      decoded.set(key, posting);
      return posting;
    },
    surface: (term) => surfaces.get(term) ?? term,
  };
}

const toPosting = (held: ReadonlyMap<number, number>): Posting => ({
  ids: [...held.keys()],
  tfs: [...held.values()],
});

const zeros = (size: number): number[] => new Array<number>(size).fill(0);
