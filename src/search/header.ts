import {createByteReader} from './byte-reader';
import {createByteWriter} from './byte-writer';
import {squeezeNumbers, unsqueezeNumbers} from './coding/squeeze-numbers';
import {CARD_NUMBERS, STORE_VERSION, type StoreHeader} from './store-file';

/** The manifest, not yet compressed: the numbers of its cards apart, where they take less room than as JSON. */
export function packHeader(header: StoreHeader): Uint8Array {
  const {numbers, ...cards} = header.cards;
  const out = createByteWriter();
  out.text(header.version);
  out.text(JSON.stringify({...header, cards}));
  out.bytes(squeezeNumbers(numbers, CARD_NUMBERS));
  return out.finish();
}

/** @throws Error where it is broken or was written by another version of the search */
export function openHeader(packed: Uint8Array): StoreHeader {
  const reader = createByteReader(packed);
  const version = reader.text();
  if (version !== STORE_VERSION)
    throw new Error(
      `The search has version ${version}; this page reads ${STORE_VERSION}. Reload the page; if that does not help, build the site again.`,
    );
  const header = JSON.parse(reader.text()) as StoreHeader;
  return {
    ...header,
    cards: {...header.cards, numbers: unsqueezeNumbers(reader.bytes(), CARD_NUMBERS)},
  };
}
