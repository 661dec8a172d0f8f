import type {Scanner} from './scan-words';
import type {Card, Store} from './store';
import {alsoOf} from './also-of';

/** Whether a section has a phrase; undefined while its text has not come in and nothing else shows it. */
export type HasPhrase = (card: Card, phrase: string) => boolean | undefined;

/**
 * Looks for phrases word by word, as typed but for capitals, accents, signs and British or American spelling. Texts are
 * joined once and kept, so that the next letter typed costs little.
 */
export function createPhraseFinder(store: Pick<Store, 'text'>, {line: join}: Scanner): HasPhrase {
  const lines = new Map<number, {text: string; isWhole: boolean}>();
  return (card, phrase) => {
    const known = lines.get(card.id);
    const text = store.text(card.id);
    const line = known && (known.isWhole || text === undefined) ? known : {text: [card.title, ...alsoOf(card), text ?? ''].map(join).join('|'), isWhole: text !== undefined};
    lines.set(card.id, line);
    const wanted = join(phrase);
    return wanted.trim() === '' || line.text.includes(wanted) || (line.isWhole ? false : undefined);
  };
}
