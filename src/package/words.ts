import {DISCLAIMER} from '../edition/model/disclaimer';

/** What the package says of itself, in one place, ready for translation. */
export const PACKAGE_WORDS = {
  skip: 'Skip to the text',
  contents: 'Contents',
  report: 'Whom do I tell?',
  search: 'Search',
  print: 'Print edition',
  parts: 'Parts of the package',
  onThisPage: 'On this page',
  disclaimer: DISCLAIMER,
  noReports: 'It collects no reports and cannot pass one on.',
  noExit:
    'This copy has no button and no key to leave a page at once: close the window. It keeps no words of a search.',
  licence: 'Text and records: CC BY 4.0.',
  searchNeedsScript:
    'Search needs scripts, which are switched off here. The contents list every page; the search of your browser finds words on the print edition.',
  corrected: (typed: string, instead: readonly string[]) =>
    `“${typed}” does not occur. Searching: ${instead.join(', ')}.`,
  nothingFound: 'Nothing was found. Do you want to report something? Open “Whom do I tell?” above.',
} as const;
