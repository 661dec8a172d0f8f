import type {SectionType} from '../extract/section';
import type {Turn} from '../rank/turns';
import {createByteReader} from './byte-reader';
import {createByteWriter} from './byte-writer';
import {openAnchor, openName, packAnchor, packName} from './name-codes';
import {createList} from './shared-list';
import type {Card} from './store';

/** What many cards share is listed once; a column says which of the list each has. */
interface Lists {
  pages: string[];
  breadcrumbs: (readonly string[])[];
  types: SectionType[];
}

/** A card without what it can be filtered by. */
export type HeadCard = Omit<Card, 'facets'>;

/**
 * Cards as columns: the lists; gaps between the numbers of sections; a number for each list; then
 * titles, anchors and names.
 */
export function packCards(cards: readonly HeadCard[]): Uint8Array {
  const out = createByteWriter();
  const pages = createList(cards.map(({address}) => address.split('#')[0] ?? ''));
  const breadcrumbs = createList(cards.map((card) => card.breadcrumbs));
  const types = createList(cards.map(({type}) => type));
  const lists: Lists = {
    pages: pages.values,
    breadcrumbs: breadcrumbs.values,
    types: types.values,
  };
  out.text(JSON.stringify(lists));
  const gaps = cards.map(({id}, at) => id - (cards[at - 1]?.id ?? -1) - 1);
  for (const column of [gaps, pages.places, breadcrumbs.places, types.places]) out.numbers(column);
  out.text(toLines(cards.map(({title}) => title)));
  out.text(
    toLines(
      cards.map(({address, title, names}) => packAnchor(address.split('#')[1] ?? '', title, names)),
    ),
  );
  out.text(packNames(cards));
  return out.finish();
}

/**
 * @param turn called often
 * @throws RangeError where the bytes are cut short
 */
export async function openCards(packed: Uint8Array, turn: Turn): Promise<HeadCard[]> {
  const reader = createByteReader(packed);
  const {pages, breadcrumbs, types} = JSON.parse(reader.text()) as Lists;
  const gaps = reader.numbers();
  const [page, crumb, type] = [0, 1, 2].map(() => reader.numbers());
  const titles = reader.text().split('\n');
  const anchors = reader.text().split('\n');
  const names = reader.text().split('\n');
  const cards: HeadCard[] = [];
  let id = -1;
  for (const [at, gap] of gaps.entries()) {
    await turn();
    id += 1 + gap;
    const title = titles[at] ?? '';
    const own = openNames(names[at] ?? '', title);
    const anchor = openAnchor(anchors[at] ?? '', title, own);
    cards.push({
      id,
      title,
      address: (pages[page?.[at] ?? 0] ?? '') + (anchor ? `#${anchor}` : ''),
      breadcrumbs: breadcrumbs[crumb?.[at] ?? 0] ?? [],
      type: types[type?.[at] ?? 0] ?? 'page',
      names: own,
    });
  }
  return cards;
}

/** A line for each card. */
export function packNames(cards: readonly Pick<Card, 'title' | 'names'>[]): string {
  return cards
    .map(({title, names}) => names.map((name) => toLine(packName(name, toLine(title)))).join('\t'))
    .join('\n');
}

export function openNames(line: string, title: string): Card['names'] {
  return line === '' ? [] : line.split('\t').map((name) => openName(name, title));
}

const toLine = (text: string): string => text.replace(/[\t\n]/g, ' ');
const toLines = (texts: readonly string[]): string => texts.map(toLine).join('\n');
