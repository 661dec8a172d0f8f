/** The official languages of the UN, as records name them. */
const LANGUAGES: Readonly<Record<string, string>> = {
  ar: 'Arabic',
  en: 'English',
  es: 'Spanish',
  fr: 'French',
  ru: 'Russian',
  zh: 'Chinese',
};

/** `seen_by` reads `Seen by`, and `fr` reads `French`. */
export const toLabel = (key: string): string =>
  LANGUAGES[key] ?? (key.charAt(0).toUpperCase() + key.slice(1)).replaceAll('_', ' ');
