import {fold} from '../text/fold';
import {toWordSet} from '../text/to-word-set';

/** The other official languages of the United Nations. */
export type Language = 'ar' | 'es' | 'fr' | 'ru' | 'zh';

/**
 * By language: small words that no English text has; words that tell the language by themselves,
 * because people ask with them; letters with accents; and small words that English has too, which
 * say nothing once the language is known.
 */
const LANGUAGES: readonly {
  language: Language;
  small: ReadonlySet<string>;
  telling: ReadonlySet<string>;
  accents: RegExp;
  shared: ReadonlySet<string>;
}[] = [
  {
    language: 'fr',
    small:
      toWordSet(`le la les de des du une est et pour que qui quoi je il elle nous vous dans avec sur pas
      mon ma mes son ses comment ou quand faire dois peut sont aux cette ce chez sans`),
    telling: toWordSet(
      'traite humains victime victimes femme femmes fille filles soldat signaler appeler',
    ),
    accents: /[àâçèéêëîïôùû]/i,
    shared: toWordSet('un on a en si'),
  },
  {
    language: 'es',
    small:
      toWordSet(`el la los las de del una que quien y para por con en como donde cuando mi mis su sus se
      esta hay es al lo hacer puedo debo sin sobre`),
    telling: toWordSet(
      'trata personas victima victimas mujer mujeres nina nino ninas ninos soldado denunciar',
    ),
    accents: /[áéíóúñ¿¡]/i,
    shared: toWordSet('un a si no o'),
  },
];
const SCRIPTS: readonly (readonly [Language, RegExp])[] = [
  ['ar', /\p{Script=Arabic}/u],
  ['ru', /\p{Script=Cyrillic}/u],
  ['zh', /\p{Script=Han}/u],
];
/** One such word may stand in a name; two make a sentence. */
const FEWEST = 2;

/** The language a text is plainly in, where it is not English. */
export function findLanguage(text: string): Language | undefined {
  const script = SCRIPTS.find(([, pattern]) => pattern.test(text));
  if (script) return script[0];
  const typed = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const [best] = LANGUAGES.map(({language, small, telling, accents}) => ({
    language,
    count: typed.filter((word) => small.has(fold(word)) || telling.has(fold(word))).length,
    // A name may have an accent: beside a word of the language it counts too.
    accented: typed.filter((word) => accents.test(word.normalize('NFC'))).length,
  })).sort((a, b) => b.count - a.count || b.accented - a.accented);
  return best && best.count > 0 && best.count + best.accented >= FEWEST ? best.language : undefined;
}

/** Whether a word says nothing by itself in a language. */
export function isSmallWord(language: Language | undefined, word: string): boolean {
  return LANGUAGES.some(
    (own) => own.language === language && (own.small.has(word) || own.shared.has(word)),
  );
}
