const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ى: 'ي',
  ة: 'ه',
  ٱ: 'ا',
};

/**
 * A word without accents and in lower case: `Élections` gives `elections`, `Đorđe` gives `dorde`.
 * Arabic without vowel signs and stretching, and with one form each of alef, yeh and teh at the end,
 * as people type it: `الإتّجـار` gives `الاتجار`.
 */
export function fold(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .replace(/[ßæœøłđðþıىةٱ]/g, (letter) => LETTERS[letter] ?? letter);
}
