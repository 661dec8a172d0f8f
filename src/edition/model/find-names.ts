import {lazily} from './lazily';

/** A word that begins with a capital, or a name in capitals: `Elena`, `Ana-Maria`, `POPESCU`. */
const WORD = String.raw`(?:\p{Lu}\p{Ll}[\p{L}’'-]*|\p{Lu}{3,})`;
/** Small words inside of names. */
const PARTICLE = String.raw`(?:(?:da|de|di|dos|du|van|von|bin|ben|al|el) )?`;
const PAIRS = new RegExp(
  String.raw`(?<![\p{L}\d_./#@-])${WORD}(?: ${PARTICLE}${WORD})+(?![\p{L}\d_/])`,
  'gu',
);
/** `Popescu, Elena`, as lists of persons have it: alone on its line, or before what happened. */
const TURNED = new RegExp(
  String.raw`(?<![^\n.!?:;“"(*] ?)(${WORD}), (\p{Lu}\p{Ll}[\p{L}’'-]*)(?=[*_”")]{0,2}(?:\s*(?:$|[\n:;(])| (?:was|is|has|had|says|said|told)\b))`,
  'gu',
);
/** `Blessing was sold`: one word is a name beside an act. */
const BESIDE_AN_ACT =
  /(?<![\p{L}\d_.\/-])(\p{Lu}\p{Ll}[\p{L}’'-]*) (?:was|has been|had been|were) (?:raped|trafficked|sold|beaten|freed|rescued|abused|exploited|kidnapped|arrested)\b/gu;
/** `Ask for Mirela`, `a certain Goran`, `Pastor Emmanuel`: one word is a name where it is asked for, or has a title. */
const ASKED_FOR =
  /\b(?:[Aa]sk(?: for)?|[Cc]ontact|[Mm]eet|[Tt]ell|[Pp]ay|[Ff]ind|[Cc]all(?:ed)?|certain|named|Pastor|Father|Imam|Sheikh|Chief|Dr\.?|Doctor|Madame?|Auntie|Uncle|Mama|Papa|Boss|Sergeant|Captain|Corporal|Lieutenant|Colonel) (\p{Lu}\p{Ll}[\p{L}’'-]+)(?![\p{L}\d_])/gu;
/** Scripts without capitals: the package writes in them only what its terms are called. */
const OTHER_SCRIPT = String.raw`[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Ethiopic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Georgian}\p{Script=Armenian}]`;
const OTHER_PAIRS = new RegExp(String.raw`(${OTHER_SCRIPT}+) (${OTHER_SCRIPT}+)`, 'gu');
const LOWER = /(?<![\p{L}\d_.-])\p{Ll}[\p{Ll}’']+/gu;

/** Words that are no part of a person's name. */
export interface PlainWords {
  has(word: string): boolean;
}

const toKey = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[’']s$/, '');

/**
 * Days, months, names that the United Nations gives, and its organs in letters that the package
 * does not use.
 */
const OTHERS =
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december viet nam best practices interim administration совет безопасности генеральная ассамблея الأمم المتحدة مجلس ومجلس الأمن الجمعية العامة'.split(
    ' ',
  );

/** Countries, languages and cities, as the standard of the languages knows them: asked once, as it takes a while. */
const knownPlaces = lazily((): ReadonlySet<string> => {
  const found = new Set<string>();
  const add = (name: string | undefined): void =>
    (name ?? '').split(/[^\p{L}]+/u).forEach((word) => found.add(toKey(word)));
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  for (const locale of ['en', 'ar', 'ru', 'uk', 'sr', 'el'])
    for (const type of ['region', 'language'] as const) {
      const names = new Intl.DisplayNames(locale, {type, fallback: 'none'});
      for (const a of letters)
        for (const b of letters)
          add(names.of(type === 'region' ? `${a}${b}`.toUpperCase() : a + b));
    }
  for (const word of OTHERS) found.add(word);
  for (const zone of Intl.supportedValuesOf('timeZone')) add(zone.replace(/[_/]/g, ' '));
  return found;
});

/**
 * What is plain in an edition: each word that it also writes in small letters, each place that is
 * generally known, and each name of a source, a partner or a mission.
 * @param texts as they stand
 * @param names of what is no private person, authors among them
 */
export function toPlainWords(texts: readonly string[], names: readonly string[]): PlainWords {
  const known = knownPlaces();
  // Each word once, before it is made a key: most words of an edition occur often.
  const written = new Set<string>();
  for (const text of texts) for (const word of text.match(LOWER) ?? []) written.add(word);
  for (const name of names) name.split(/[^\p{L}’']+/u).forEach((word) => written.add(word));
  const words = new Set([...written].map(toKey));
  return {
    has: (word) => {
      const key = toKey(word);
      return [key, key.replace(/e?s$/, ''), key.replace(/ies$/, 'y')].some(
        (form) => words.has(form) || known.has(form),
      );
    },
  };
}

/** What a person is called: words that are written with a capital and are not plain. */
export function findNames(text: string, plain: PlainWords): {offset: number; words: string}[] {
  const whole = [TURNED, BESIDE_AN_ACT, ASKED_FOR, OTHER_PAIRS].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({0: words, index: offset, 1: first = '', 2: second}) =>
      plain.has(first) || (second !== undefined && plain.has(second)) ? [] : [{offset, words}],
    ),
  );
  return [...findPairs(text, plain), ...whole];
}

/** Two such words in a row. */
function findPairs(text: string, plain: PlainWords): {offset: number; words: string}[] {
  return [...text.matchAll(PAIRS)].flatMap(({0: words, index}) => {
    const parts = [...words.matchAll(new RegExp(WORD, 'gu'))];
    const isName = ({0: word}: RegExpMatchArray): boolean =>
      !plain.has(word) && !word.split('-').every((part) => plain.has(part));
    const at = parts.findIndex((part, index) => {
      const next = parts[index + 1];
      return (
        next !== undefined && isName(part) && isName(next) && /\p{Ll}/u.test(part[0] + next[0])
      );
    });
    const [first, second] = [parts[at], parts[at + 1]];
    if (!first || !second) return [];
    const from = first.index;
    return [{offset: index + from, words: words.slice(from, second.index + second[0].length)}];
  });
}
