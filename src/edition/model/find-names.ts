import {lazily} from './lazily';

/** A word that begins with a capital, or a name in capitals: `Elena`, `Ana-Maria`, `POPESCU`. */
const WORD = String.raw`(?:(?:\p{Lu}[’'])?\p{Lu}\p{Ll}[\p{L}’'-]*|\p{Lu}{3,})`;
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
const DONE_TO =
  'raped|trafficked|sold|beaten|freed|rescued|abused|exploited|kidnapped|arrested|forced|bought|taken|kept|held|locked|lured|tricked|threatened|deported|recruited|released|killed|questioned|seen|brought';
const DONE_BY =
  'sold|raped|beat|bought|brought|took|kept|keeps|held|holds|told|said|says|signed|escaped|fled|drives|drove|owns|runs|pays|paid|testified|identified|confessed|recruits|recruited|lives|sleeps|works|worked|collects|locks|locked|hides|sends|sent|arrived|disappeared';
/** `Blessing was sold`, `Wanjiru told the patrol`: one word is a name beside an act. */
const BESIDE_AN_ACT = new RegExp(
  String.raw`(?<![\p{L}\d_.\/-])(\p{Lu}\p{Ll}[\p{L}’'-]*) (?:(?:was|has been|had been|were|is) (?:${DONE_TO})|(?:has |had )?(?:${DONE_BY}))\b`,
  'gu',
);
/** `his wife Amina`, `a woman called Xiomara`, `goes by Kwabena`: one word is a name beside who somebody is. */
const KIN = inBothCases(
  'chief|elder|teacher|doctor|policeman|soldier|cleaner|waiter|waitress|barman|dancer|maid|housekeeper|priest|widow|translator|fixer|smuggler|broker|madam|baker|butcher|shopkeeper|sister|brother|mother|father|cousin|aunt|uncle|wife|husband|son|daughter|niece|nephew|friend|neighbour|boyfriend|girlfriend|fianc[ée]e?|landlord|landlady|boss|driver|guard|girl|boy|woman|man|child|victim|witness|suspect|recruiter|owner|pimp|trafficker|agent|interpreter|nurse|cook',
);
const BESIDE_KIN = new RegExp(
  String.raw`\b(?:${KIN}|(?:introduces?|introduced|calls?|called) (?:himself|herself|themselves)(?: as)?|goes by|answers to|nicknamed|alias|a\.?k\.?a\.?|known as|signs as),? [“"‘']?(\p{Lu}\p{Ll}[\p{L}’'-]+)(?![\p{L}\d_])`,
  'gu',
);
/** `spoke with Thierry`, `Inform Khadija`, `her name was Loveth`, `the Hoxha family`, `Ruslan's garage`. */
const BESIDE_PEOPLE = new RegExp(
  String.raw`\b(?:${inBothCases('with|by|inform|informed|warn|warned|ask|asked|told|tell|met|saw|called|visit|visited|arrest|arrested|question|questioned|trust')}|(?:spoke|spoken|talk|talked|said|wrote|belongs?|gave|give|[Tt]hanks) to|they call|[Nn]ames?(?: is| was| are| were|:)) (\p{Lu}\p{Ll}[\p{L}-]+)(?![\p{L}\d_/’']|[.-]\p{L})|(?<![\p{L}\d_.\/-])(\p{Lu}\p{Ll}[\p{L}-]+)(?:[’']s (?=\p{Ll})| (?:family|clan|brothers|sisters|gang|household|from the|and (?:his|her))\b)`,
  'gu',
);
/** `J. Petrović was seen`, `Goran P. pays`: a name of which one part is a letter. */
const INITIAL =
  /(?<![\p{L}\d_.\/-])(?:(?:\p{Lu}\. ?){1,2}(\p{Lu}\p{Ll}[\p{L}’'-]+)|(\p{Lu}\p{Ll}[\p{L}’'-]+) \p{Lu}\.(?=,? \p{Ll}|,? \(?\d|[,;)]))/gu;
/** Endings of words that are said of things, and of who comes from where: `Anonymity`, `Cambodian`. */
const NO_PERSON = /(?:ing|ity|ion|ment|ness|ism|ship|ance|ence|age|ure|ly|ers|ies|ians?|ish|ese)$/;
/** `Ask for Mirela`, `a certain Goran`, `Pastor Emmanuel`: one word is a name where it is asked for, or has a title. */
const ASKED_FOR =
  /\b(?:[Aa]sk(?: for)?|[Cc]ontact|[Mm]eet|[Tt]ell|[Pp]ay|[Ff]ind|[Cc]all(?:ed)?|certain|named|Pastor|Se[ñn]or(?:a|ita)?|Don|Do[ñn]a|Monsieur|Herr|Frau|Gospo(?:din|đa)|Signora?|Hajji?|Hajja|Ustaz|Abu|Umm|Mullah|Tante|Tonton|Father|Imam|Sheikh|Chief|Dr\.?|Doctor|Madame?|Auntie|Uncle|Mama|Papa|Boss|Sergeant|Captain|Corporal|Lieutenant|Colonel) (\p{Lu}\p{Ll}[\p{L}’'-]+)(?![\p{L}\d_])/gu;
/** Scripts without capitals: the package writes in them only what its terms are called. */
const OTHER_SCRIPT = String.raw`[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Ethiopic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Georgian}\p{Script=Armenian}]`;
const OTHER_PAIRS = new RegExp(String.raw`(${OTHER_SCRIPT}+) (${OTHER_SCRIPT}+)`, 'gu');
const LOWER = /(?<![\p{L}\d_.-])\p{Ll}[\p{Ll}’']+/gu;

/** `ask|tell` as a sentence begins with it, and within one. */
function inBothCases(words: string): string {
  return words
    .split('|')
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|');
}

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
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december pride viet nam best practices interim administration совет безопасности генеральная ассамблея الأمم المتحدة مجلس ومجلس الأمن الجمعية العامة'.split(
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
  const alone = [BESIDE_AN_ACT, BESIDE_KIN, BESIDE_PEOPLE, INITIAL].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({0: words, index: offset, 1: first, 2: second}) => {
      const word = first ?? second ?? '';
      return isName(word, plain) && !NO_PERSON.test(word) ? [{offset, words}] : [];
    }),
  );
  const whole = [TURNED, ASKED_FOR, OTHER_PAIRS].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({0: words, index: offset, 1: first = '', 2: second}) =>
      plain.has(first) || (second !== undefined && plain.has(second)) ? [] : [{offset, words}],
    ),
  );
  return [...findPairs(text, plain), ...alone, ...whole];
}

const VENUE =
  '(?:[Bb]ar|[Cc]lub|[Hh]otel|[Mm]otel|[Nn]ight ?club|[Rr]estaurant|[Cc]afé|[Mm]assage parlou?r|[Dd]iscotheque|[Bb]rothel|[Gg]uest ?house|[Ll]odge)';
const NAMED_VENUE = new RegExp(
  String.raw`\b${VENUE} [“"‘]?(\p{Lu}\p{Ll}[\p{L}’'-]+)|(?<![\p{L}\d_.\/-])(\p{Lu}\p{Ll}[\p{L}’'-]+)[”"’]? ${VENUE}\b`,
  'gu',
);

/** What one house is called in which people are kept or sold: `the Apaci bar`, `Hotel Kristal`. */
export const findVenues = (text: string, plain: PlainWords): {offset: number; words: string}[] =>
  [...text.matchAll(NAMED_VENUE)].flatMap(({0: words, index: offset, 1: first, 2: second}) => {
    const name = first ?? second ?? '';
    return isName(name, plain) && !NO_PERSON.test(name) ? [{offset, words}] : [];
  });

/** A word of several parts is a name unless each of them is plain. */
const isName = (word: string, plain: PlainWords): boolean =>
  !plain.has(word) && !word.split('-').every((part) => plain.has(part));

/** Two such words in a row. */
function findPairs(text: string, plain: PlainWords): {offset: number; words: string}[] {
  return [...text.matchAll(PAIRS)].flatMap(({0: words, index}) => {
    const parts = [...words.matchAll(new RegExp(WORD, 'gu'))];
    const at = parts.findIndex((part, index) => {
      const next = parts[index + 1];
      return (
        next !== undefined &&
        isName(part[0], plain) &&
        isName(next[0], plain) &&
        /\p{Ll}/u.test(part[0] + next[0])
      );
    });
    const [first, second] = [parts[at], parts[at + 1]];
    if (!first || !second) return [];
    const from = first.index;
    return [{offset: index + from, words: words.slice(from, second.index + second[0].length)}];
  });
}
