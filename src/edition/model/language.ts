/** The official languages of the United Nations, and in which direction they are read. */
const LANGUAGES: Record<string, 'ltr' | 'rtl'> = {
  ar: 'rtl',
  en: 'ltr',
  es: 'ltr',
  fr: 'ltr',
  ru: 'ltr',
  zh: 'ltr',
};

export interface Language {
  /** As HTML names it: `fr`. */
  lang: string;
  dir: 'ltr' | 'rtl';
}

/**
 * The language of a page of an edition: that of the folder it stands in, else English.
 * @param path folder of the page in its edition, `fr/report/`
 */
export function languageOf(path: string): Language {
  const [folder = ''] = path.split('/');
  const dir = LANGUAGES[folder];
  return dir === undefined ? {lang: 'en', dir: 'ltr'} : {lang: folder, dir};
}
