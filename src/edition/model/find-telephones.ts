import {parsePhoneNumberFromString, type CountryCode} from 'libphonenumber-js/max';

/** Where missions are and were: a number without the code of a country is one of these. */
const COUNTRIES: readonly CountryCode[] =
  'XK BA LR HT CD SS SD TL SL ML CF CI LB CY SO AF LY IQ CO ER ET BI RW AO MZ GE KH GT SV TD RS HR AL MK IL SY'.split(
    ' ',
  ) as CountryCode[];

const CANDIDATE = /(?<![\p{L}\d\/.:+-])\(?\d[\d ().\/-]{5,18}\d(?![\d\p{L}]|[\/-]\p{L}|[.,]\d)/gu;
/** Days, years in a row, resolutions with their year, pages, ISBN, and numbers that are grouped by thousands. */
const NONE =
  /^(?:\d{1,2}[.\/-]\d{1,2}[.\/-](?:\d{2}|\d{4})|\d{4}[.\/-]\d{1,2}[.\/-]\d{1,2}|(?:(?:19|20)\d{2}[ \/-]*){2,}|97[89][ -][\d -]+|\d{1,5} ?\((?:19|20)\d{2}\)?)$/;
const THOUSANDS = /^[1-9]\d{0,2}(?:[ .]\d{3})+$/;
/** Words beside a number that say what it is, in the languages of missions. */
const SAYS_SO =
  /\b(?:(?:his|her|their|my|your|second|other|new|private|free) (?:\p{L}+ )?(?:number|line)|tel|telephone|phone|mobile|cell(?:phone)?|call|ring|dial|text|sms|fax|whats ?app|viber|appelez|t[ée]l[ée]phone|t[ée]l|portable|llame|tel[ée]fono|m[óo]vil|telefon|zovi|mob)\b|тел(?:ефон)?|звон|моб|هاتف|اتصل|جوال|رقم/iu;
const DIGITS = /[٠-٩۰-۹]/g;

/** How many numbers of a text are looked up. A text with more is refused at the next one, as if it were one. */
const MAX_LOOKED_UP = 1000;

/** Telephone numbers in a text, as people of its country write them, without the code of the country. */
export function findTelephones(text: string): {offset: number; words: string}[] {
  let lookedUp = 0;
  const latin = text.replace(DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
  return [...latin.matchAll(CANDIDATE)].flatMap(({0: words, index}) => {
    const around =
      latin.slice(Math.max(0, index - 40), index) +
      ' ' +
      latin.slice(index + words.length, index + words.length + 24);
    const isSaid = SAYS_SO.test(around.split('\n').join(' '));
    if (!mayBeTelephone(words.trim(), isSaid)) return [];
    lookedUp += 1;
    return lookedUp === MAX_LOOKED_UP || (lookedUp < MAX_LOOKED_UP && isTelephone(words, isSaid))
      ? [{offset: index, words: text.slice(index, index + words.length)}]
      : [];
  });
}

/** @param isSaid whether a word beside it says that it is one */
function mayBeTelephone(words: string, isSaid: boolean): boolean {
  const {length} = words.replace(/\D/g, '');
  if (length < 7 || length > 15 || NONE.test(words)) return false;
  return /^\(?0[1-9]/.test(words) || (isSaid && !THOUSANDS.test(words));
}

function isTelephone(words: string, isSaid: boolean): boolean {
  const digits = words.replace(/\D/g, '');
  if (isSaid && parsePhoneNumberFromString(`+${digits}`)?.isValid()) return true;
  return COUNTRIES.some((country) =>
    parsePhoneNumberFromString(digits, {defaultCountry: country, extract: false})?.isValid(),
  );
}
