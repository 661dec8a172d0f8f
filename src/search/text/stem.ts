import {stemmer} from 'stemmer';
import {toWordSet} from './to-word-set';

/**
 * Words that Porter's stemmer would merge with others, though here they are different things (or
 * would keep apart, though they are one).
 * Each line: the form in the index, the root of the words that become it where that is another, then
 * their endings: `policy<polic|y|ies`. Without their line "tips" and "seas" would read as the
 * acronyms TIP and SEA, and "aids" as help.
 */
const EXCEPTIONS = toWordSet(`
  police||d|man|men|woman|women
  policing|
  tips|
  seas|
  aids|
  policy<polic|y|ies
  general||ly|s
  organ||s
  organic|
  operation||s|al
  operat|e|es|ed|ing|or|ors
  traffick||s|ed|er|ers|ing
  traffic||s
  united|
  minority<minorit|y|ies
  humanity|
  authority<authorit|y|ies
  response||s
  personal||ly
  internal||ly
  international||ly
  national||s|ly
  important<importan|t|ce
  executive||s
  communicat|ion|ions|e|es|ed|ing
  relative||s
  customs|
  child||ren
  woman<wom|an|en
  man<m|an|en
  slave||s|ry
  slave<enslave||d
  marri<marr|y|ies|ied|iage|iages
  complain||s|ed|t|ts|ant
  migrant<migra|nt|nts|te|ted|tion
  advis<advi|ce|se|sed|ses|ser|sers|sor
  suspicion<suspicio|n|ns|us
  employ||ed|ee|ees|er|ers
  beg||s|ged|ging|gar|gars
  forg<forge||d|r|ry|ries
  brib<bribe||s|d|ry
`);

const TERMS: ReadonlyMap<string, string> = new Map(
  [...EXCEPTIONS].flatMap((line) => {
    const [names = '', ...endings] = line.split('|');
    const [term = '', root = term] = names.split('<');
    return endings.map((ending) => [root + ending, term] as const);
  }),
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
