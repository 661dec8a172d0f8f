import type {Instrument} from './records.generated';

/** The six official languages of the United Nations, each by its own name. */
export const UN_LANGUAGES = [
  {lang: 'en', name: 'English'},
  {lang: 'fr', name: 'Français'},
  {lang: 'es', name: 'Español'},
  {lang: 'ar', name: 'العربية'},
  {lang: 'ru', name: 'Русский'},
  {lang: 'zh', name: '中文'},
] as const;

/**
 * Symbols of the General Assembly, the Security Council, the Economic and Social Council, the
 * Secretariat, CEB, the committee on the rights of the child and the conference on organized crime.
 */
const UN_SYMBOL = /^(A|S|E|ST|CEB|CRC|CTOC)\/[A-Za-z0-9./-]+( \(\d{4}\))?$/;

/** A treaty that was adopted as an annex stands in the document of the resolution: `A/RES/55/25, annex II`. */
const ANNEX = /, annex(es)? [IVX]+$/;

/**
 * Where the UN keeps the document of a symbol: `S/RES/2388 (2017)` stands at `https://docs.un.org/en/S/RES/2388(2017)`.
 * @returns undefined where the symbol is none of the UN's, or was not seen by us
 */
export function documentAddress(
  {symbol, symbol_unverified: isUnverified}: Instrument,
  lang: string,
): string | undefined {
  const whole = symbol?.replace(ANNEX, '');
  if (whole === undefined || isUnverified || !UN_SYMBOL.test(whole)) return undefined;
  return `https://docs.un.org/${lang}/${whole.replace(' ', '')}`;
}
