import type {Store} from '../store/store';
import {mapInSteps, type Steps} from './steps';

/** One word alone may be beside the point. */
const FEWEST = 2;

/**
 * How much of a sentence one single name of each section has; a name may be what people say for it.
 * Words that somebody has put together mean what they mean together: of "the guard asks money from
 * women at the gate" a section called "money at the gate" has more than one that has the rarest word.
 * @param worth what each term is of the whole sentence, from 0 to 1
 */
export function* sharesInNames(
  {names}: Pick<Store, 'names'>,
  worth: ReadonlyMap<string, number>,
): Steps<Map<number, number>> {
  const shares = new Map<number, number>();
  yield* mapInSteps([...names], ([key, ids]) => {
    const held = key.split(' ').flatMap((term) => worth.get(term) ?? []);
    if (held.length < FEWEST) return;
    const share = held.reduce((sum, own) => sum + own);
    for (const id of ids.keys()) shares.set(id, Math.max(shares.get(id) ?? 0, share));
  });
  return shares;
}
