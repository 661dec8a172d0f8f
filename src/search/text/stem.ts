import {stemmer} from 'stemmer';

/**
 * Words that Porter's stemmer would merge with others, though here they are different things (or
 * would keep apart, though they are one).
 * Each line: the form in the index, then the words that become it.
 */
const EXCEPTIONS: readonly (readonly [term: string, ...words: string[]])[] = [
  ['police', 'police', 'policed', 'policeman', 'policemen', 'policewoman', 'policewomen'],
  ['policing', 'policing'],
  ['policy', 'policy', 'policies'],
  ['general', 'general', 'generally', 'generals'],
  ['organ', 'organ', 'organs'],
  ['organic', 'organic'],
  ['operation', 'operation', 'operations', 'operational'],
  ['operat', 'operate', 'operates', 'operated', 'operating', 'operator', 'operators'],
  [
    'traffick',
    'traffick',
    'trafficks',
    'trafficked',
    'trafficker',
    'traffickers',
    'trafficking',
    'traffiking',
    'trafficing',
    'trafficed',
    'trafficer',
    'trafficers',
  ],
  ['traffic', 'traffic', 'traffics'],
  ['united', 'united'],
  ['minority', 'minority', 'minorities'],
  ['humanity', 'humanity'],
  ['authority', 'authority', 'authorities'],
  ['response', 'response', 'responses'],
  ['personal', 'personal', 'personally'],
  ['internal', 'internal', 'internally'],
  ['international', 'international', 'internationally'],
  ['national', 'national', 'nationals', 'nationally'],
  ['important', 'important', 'importance'],
  ['executive', 'executive', 'executives'],
  [
    'communicat',
    'communication',
    'communications',
    'communicate',
    'communicates',
    'communicated',
    'communicating',
  ],
  ['relative', 'relative', 'relatives'],
  ['customs', 'customs'],
  ['child', 'child', 'children'],
  ['woman', 'woman', 'women'],
  ['man', 'man', 'men'],
];

const TERMS: ReadonlyMap<string, string> = new Map(
  EXCEPTIONS.flatMap(([term, ...words]) => words.map((word) => [word, term] as const)),
);

/** The form under which a folded, evenly spelt word stands in the index: `indicators` gives `indic`. */
export function stem(word: string): string {
  return TERMS.get(word) ?? (/\d/.test(word) ? word : stemmer(word));
}
