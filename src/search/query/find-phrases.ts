import type {Scanner} from '../text/scan-words';
import type {Card, Store} from '../store/store';
import {alsoOf} from '../store/also-of';
import {hasId, type IdSet} from '../rank/id-set';
import {holdersOfAll} from '../rank/holders-of';
import {toUnits} from '../text/to-units';

/** Whether a section has a phrase; undefined while its text has not come in and nothing else shows it. */
export type HasPhrase = (card: Card, phrase: string) => boolean | undefined;

/**
 * Looks for phrases word by word, as typed but for capitals, accents, signs and British or American spelling. Texts are
 * joined once and kept, so that the next letter typed costs little.
 */
export function createPhraseFinder(
  store: Pick<Store, 'text' | 'posting' | 'size' | 'hasRank'>,
  {line: join}: Scanner,
): HasPhrase {
  const lines = new Map<number, {text: string; isWhole: boolean}>();
  const asked = new Map<string, IdSet | undefined>();
  return (card, phrase) => {
    if (!asked.has(phrase)) asked.set(phrase, mayHave(store, phrase));
    const holders = asked.get(phrase);
    if (holders && !hasId(holders, card.id)) return false;
    const known = lines.get(card.id);
    const text = store.text(card.id);
    const line =
      known && (known.isWhole || text === undefined)
        ? known
        : {
            text: [card.title, ...alsoOf(card), text ?? ''].map(join).join('|'),
            isWhole: text !== undefined,
          };
    lines.set(card.id, line);
    const wanted = join(phrase);
    return wanted.trim() === '' || line.text.includes(wanted) || (line.isWhole ? false : undefined);
  };
}

/** The sections that hold every word of a phrase; undefined while that is not fully known. */
function mayHave(
  store: Pick<Store, 'posting' | 'size' | 'hasRank'>,
  phrase: string,
): IdSet | undefined {
  const terms = toUnits(phrase).flatMap(({term, symbol}) => (symbol ? [] : [term]));
  return terms.length > 0 && store.hasRank ? holdersOfAll(store, terms) : undefined;
}
