import type {ForMandate} from '../edition/model/for-mandate';

/** What something is for a mandate: said on pages and in the search, by the build and by scripts. */
export const FOR_MANDATE_WORDS: Readonly<Record<ForMandate, string>> = {
  applies: 'Applies',
  requested: 'If mandated and requested',
  'not-yours': 'Not yours',
  others: 'For other mandates',
};

/** Beside a prohibition that names other mandates, phases or readers. */
export const STILL_FORBIDDEN = 'This does not say that you may do it.';
