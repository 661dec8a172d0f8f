/** Alphabets that share the looks of some letters. Words of other scripts stand beside Latin letters rightly. */
const ALPHABETS = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Cherokee', 'Georgian', 'Coptic'].map(
  (name) => new RegExp(`\\p{Script=${name}}`, 'u'),
);
const BESIDES_LATIN =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Georgian}\p{Script=Coptic}]/u;
const WORD = /\p{L}+/gu;
/** Letters of mathematics, of full width, and in circles: no search and no voice takes them for letters. */
const ORNAMENTS =
  /[\u{1D400}-\u{1D7FF}\uFF21-\uFF3A\uFF41-\uFF5A\u24B6-\u24E9\u{1F130}-\u{1F189}]+/gu;
/** No language that is written here puts so many marks on one letter. */
const PILE = /\p{L}?\p{M}{5,}/gu;

/** Words that are not what they look like, and where they stand in their text. */
interface LookAlike {
  offset: number;
  name: string;
}

/** What shows as words and is none, or other ones: `pаssport` with a Cyrillic letter is found by no search. */
export function findLookAlikes(text: string): LookAlike[] {
  const mixed = BESIDES_LATIN.test(text) ? [...text.matchAll(WORD)].filter(isMixed) : [];
  return [
    ...mixed.map(toSign('whose letters come from two alphabets')),
    ...[...text.matchAll(ORNAMENTS)].map(toSign('which only look like letters')),
    ...[...text.matchAll(PILE)].map(toSign('with more marks on a letter than any language has')),
  ];
}

const isMixed = ({0: word}: RegExpMatchArray): boolean =>
  ALPHABETS.filter((alphabet) => alphabet.test(word)).length > 1;

const toSign =
  (what: string) =>
  ({0: words, index = 0}: RegExpMatchArray): LookAlike => ({
    offset: index,
    name: `“${words.slice(0, 30)}”, ${what}`,
  });
