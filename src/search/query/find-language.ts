import {fold} from '../text/fold';

/** The other official languages of the United Nations. */
export type Language = 'ar' | 'es' | 'fr' | 'ru' | 'zh';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Small words without accents that no English text has; "on" and "un" are missing on purpose. */
const SMALL: readonly (readonly [Language, ReadonlySet<string>])[] = [
  [
    'fr',
    words(`le la les de des du une est et pour que qui quoi je il elle nous vous dans avec sur pas
      mon ma mes son ses comment ou quand faire dois peut sont aux cette ce chez sans`),
  ],
  [
    'es',
    words(`el la los las de del una que quien y para por con en como donde cuando mi mis su sus se
      esta hay es al lo hacer puedo debo sin sobre`),
  ],
];
const SCRIPTS: readonly (readonly [Language, RegExp])[] = [
  ['ar', /\p{Script=Arabic}/u],
  ['ru', /\p{Script=Cyrillic}/u],
  ['zh', /\p{Script=Han}/u],
];
/** One small word may stand in a name; two make a sentence. */
const FEWEST = 2;

/** The language a text is plainly in, where it is not English. */
export function findLanguage(text: string): Language | undefined {
  const script = SCRIPTS.find(([, pattern]) => pattern.test(text));
  if (script) return script[0];
  const typed = fold(text).match(/\p{L}+/gu) ?? [];
  const [best] = SMALL.map(([language, small]) => ({
    language,
    count: typed.filter((word) => small.has(word)).length,
  })).sort((a, b) => b.count - a.count);
  return best && best.count >= FEWEST ? best.language : undefined;
}

/** Whether a word says nothing by itself in a language. */
export function isSmallWord(language: Language | undefined, word: string): boolean {
  return SMALL.some(([own, small]) => own === language && small.has(word));
}
