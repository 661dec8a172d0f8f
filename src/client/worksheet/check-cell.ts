import {isDay} from '../../edition/model/is-day';
import {didYouMean} from '../../edition/model/suggest';
import type {Column, SheetFault} from './partner-sheet';

/** What is wrong with one cell; nothing where it is empty. It is the reader's to cure: a file keeps it as it is. */
export function checkCell({name, options, kind}: Column, cell: string): SheetFault | undefined {
  const words = cell.trim();
  if (words === '') return undefined;
  if (options.length > 0 && !options.includes(words))
    return {
      column: name,
      what: `“${words}” is none of the words for it`,
      cure: didYouMean(words, options, `write one of: ${options.join(', ')}`),
    };
  if (kind === 'date' && !isDay(words))
    return {
      column: name,
      what: `“${words}” is no date`,
      cure: 'write year-month-day, for example 2026-10-31',
    };
  return undefined;
}
