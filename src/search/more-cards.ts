import {createByteReader} from './byte-reader';
import {createByteWriter} from './byte-writer';
import {squeezeNumbers, unsqueezeNumbers} from './coding/squeeze-numbers';
import {squeezeText, unsqueezeText} from './coding/squeeze-text';
import {CARD_NUMBERS, type MoreCards, type PackedCards} from './store-file';
import type {Turn} from './turns';

/** Cards of the first stage read like those of the second: their words need not travel twice. */
const knownFrom = ({lines, crumbs}: PackedCards): string => `${lines}\n${JSON.stringify(crumbs)}`;

/** The block of the second stage. */
export function packMoreCards(more: MoreCards, first: PackedCards): Uint8Array {
  const {numbers, ...cards} = more.cards;
  const out = createByteWriter();
  out.bytes(squeezeText(JSON.stringify({...more, cards}), knownFrom(first)));
  out.bytes(squeezeNumbers(numbers, CARD_NUMBERS));
  return out.finish();
}

/**
 * Reads what `packMoreCards` wrote.
 * @param turn called often
 * @throws RangeError where the bytes are cut short
 */
export async function openMoreCards(
  packed: Uint8Array,
  first: PackedCards,
  turn: Turn,
): Promise<MoreCards> {
  const reader = createByteReader(packed);
  const {cards, ...rest} = JSON.parse(
    await unsqueezeText(reader.bytes(), knownFrom(first), turn),
  ) as MoreCards;
  return {...rest, cards: {...cards, numbers: unsqueezeNumbers(reader.bytes(), CARD_NUMBERS)}};
}
