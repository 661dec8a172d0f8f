import {stemmer} from 'stemmer';

/**
 * Words that Porter's stemmer would merge with others, though here they are different things (or
 * would keep apart, though they are one).
 * Each line: the form in the index, then the words that become it.
 */
const EXCEPTIONS: readonly (readonly [term: string, ...words: string[]])[] = [
  ['police', 'police', 'policed', 'policeman', 'policemen', 'policewoman', 'policewomen'],
  ['policing', 'policing'],
  // Not TIP, SEA, and help: a plural that would read as an acronym, and an acronym as a plural.
  ['tips', 'tips'],
  ['seas', 'seas'],
  ['aids', 'aids'],
  ['policy', 'policy', 'policies'],
  ['general', 'general', 'generally', 'generals'],
  ['organ', 'organ', 'organs'],
  ['organic', 'organic'],
  ['operation', 'operation', 'operations', 'operational'],
  ['operat', 'operate', 'operates', 'operated', 'operating', 'operator', 'operators'],
  ['traffick', 'traffick', 'trafficks', 'trafficked', 'trafficker', 'traffickers', 'trafficking'],
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
  ['slave', 'slave', 'slaves', 'slavery', 'enslave', 'enslaved'],
  ['marri', 'marry', 'marries', 'married', 'marriage', 'marriages'],
  ['complain', 'complain', 'complains', 'complained', 'complaint', 'complaints', 'complainant'],
  ['migrant', 'migrant', 'migrants', 'migrate', 'migrated', 'migration'],
  ['advis', 'advice', 'advise', 'advised', 'advises', 'adviser', 'advisers', 'advisor'],
  ['suspicion', 'suspicion', 'suspicions', 'suspicious'],
  ['employ', 'employ', 'employed', 'employee', 'employees', 'employer', 'employers'],
  ['beg', 'beg', 'begs', 'begged', 'begging', 'beggar', 'beggars'],
  ['forg', 'forge', 'forged', 'forger', 'forgery', 'forgeries'],
  ['brib', 'bribe', 'bribes', 'bribed', 'bribery'],
];

const TERMS: ReadonlyMap<string, string> = new Map(
  EXCEPTIONS.flatMap(([term, ...words]) => words.map((word) => [word, term] as const)),
);

/** Endings by which Porter's stemmer keeps words of one family apart. */
const FAMILIES: readonly (readonly [ending: RegExp, instead: string])[] = [
  // "referral" and "refer"
  [/^(.{3,})([bdgmnprt])\2$/, '$1$2'],
  // "identify" and "identification"
  [/ifi$/, 'if'],
  // "boys" would become the acronym BOI; "tries" and "try"
  [/^(..)i$/, '$1y'],
];

/** The form under which a folded, evenly spelt word stands in the index: `indicators` gives `indic`. */
export function stem(word: string): string {
  const known = TERMS.get(word);
  if (known !== undefined || /\d/.test(word)) return known ?? word;
  const stemmed = stemmer(word);
  if (stemmed === word) return word;
  return FAMILIES.reduce((term, [ending, instead]) => term.replace(ending, instead), stemmed);
}
