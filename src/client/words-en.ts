import type {Language} from '../search/query/find-language';
import type {FacetName} from '../search/extract/facets';
import type {ForMandate} from '../edition/model/for-mandate';
import {FOR_MANDATE_WORDS} from '../words/for-mandate-en';

/** Every word that the script of a page says, ready for translation. */
export const PAGE_WORDS = {
  searchLabel: 'Search the package',
  searchHint: 'Search, or press /',
  searchFailed:
    'The search could not be loaded. The contents, the glossary and the sources work without it.',
  leaveKeys: 'Pressing Shift three times does the same.',
  keysOff: 'Switch off the keys / and Shift for this visit',
  keysOn: 'Switch the keys / and Shift on again',
  dark: 'Dark colours',
  closeContents: 'Close the contents',
  overdue: 'review overdue',
  beginAgain: 'Begin again',
} as const;

/** What opening a result says. */
export const OPENER_WORDS = {openingPage: 'Opening the page.'} as const;

const of = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;
const results = (count: number): string => of(count, 'result', 'results');
const kilobytes = (bytes: number): string => String(Math.max(1, Math.round(bytes / 1000)));
const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');
const loaded = (what: string, received: number, total: number): string =>
  total === 0 ? `${what}.` : `${what}: ${kilobytes(received)} of ${kilobytes(total)} kB.`;

/**
 * Every word that the search says. The script of a page leaves them out: nothing here is computed
 * when it is loaded.
 */
export const SEARCH_WORDS = {
  title: 'Search',
  label: 'Search the package',
  help:
    'Type words, a symbol such as ST/SGB/2003/13, or an acronym. ' +
    '“Quotation marks” keep words together, -word leaves one out, type:guidance narrows. ' +
    'The key Arrow down goes to the first result. ' +
    'Your words stay in this window: they are not sent, stored or put into the address. Reload or close it, and they are gone.',
  clear: 'Clear',
  narrow: 'Narrow the results',
  browse: 'Type, or choose under “Narrow the results” what to browse.',
  sayFor: 'Say what is for this mandate',
  sayForNone: 'no mandate chosen',
  forMandateIs: FOR_MANDATE_WORDS,
  forMandate: (mandate: string, counts: Record<ForMandate, number>) =>
    `${mandate}: of these ${counts.applies} apply, ${counts.requested} only if mandated and requested, ${counts['not-yours']} ${counts['not-yours'] === 1 ? 'is' : 'are'} not yours, and ${counts.others} ${counts.others === 1 ? 'is' : 'are'} for other mandates.`,
  edition: 'Edition',
  everyEdition: 'All editions',
  order: 'Order',
  byRelevance: 'Best first',
  byPlace: 'By place in the package',
  filters: {
    type: 'Type',
    topic: 'Topic',
    mandate: 'Mandate',
    audience: 'For whom',
    phase: 'Phase',
    form: 'Form of trafficking',
    mission: 'Mission',
    agency: 'Partner',
    duty: 'Duty',
    basis: 'Basis',
  } satisfies Record<FacetName, string>,
  allValues: (count: number) => `Show all ${count}`,
  dropFilters: (count: number) => `Remove ${of(count, 'filter', 'filters')}`,
  results: 'Results',
  resultsIn: (edition: string) => `Results in edition ${edition}`,
  partial: 'Results that lack a word',
  partialIn: (edition: string) => `Results in edition ${edition} that lack a word`,
  more: 'Show more results',
  moreOfPage: (count: number) => `${count} more on this page`,
  alsoSaid: 'Also said:',
  alsoSearching: (names: readonly string[]) => `Also searching: ${names.join(' · ')}`,
  typedFilter: (text: string) => `Narrowed by ${text}.`,
  unknownFilter: (text: string) =>
    `Nothing in the package is marked ${text}. It is searched as words.`,
  excluded: (words: readonly string[]) => `Left out: ${quoted(words)}.`,
  suggestions: 'Results',
  retry: 'Try again',
  opening: 'Loading the search.',
  openingEdition: (edition: string) => `Loading the search of edition ${edition}.`,
  failed:
    'The search could not be loaded. The contents, the glossary and the sources work without it.',
  failedEdition: (edition: string) => `The search of edition ${edition} could not be loaded.`,
  offline:
    'There is no connection, and the search was not loaded before. The pages you have open still work.',
  stillLoading: 'Nothing so far. The search is still loading.',
  loadingWords: (received: number, total: number) =>
    `These results go by titles and names. ${loaded('Loading all words', received, total)}`,
  loadingTexts: (received: number, total: number) =>
    loaded('Loading the passages', received, total),
  loadTexts: 'Load passages and phrases too',
  broken: (files: readonly string[]) =>
    `A part of the search could not be loaded (${files.join(', ')}). Some results may be missing; the others stand.`,
  all: (count: number) => `All ${results(count)}`,
  noneGoToSearch: 'Nothing was found. Go to the search page',
  countSoFar: (count: number) => `${results(count)} so far.`,
  count: (complete: number, partial: number) => {
    if (complete + partial === 0) return 'No results.';
    if (partial === 0) return `${results(complete)}.`;
    return complete === 0
      ? `No result has every word. ${of(partial, 'lacks', 'lack')} a word.`
      : `${results(complete)}, and ${partial} more that ${partial === 1 ? 'lacks' : 'lack'} a word.`;
  },
  showingFor: (words: readonly string[]) => `Showing results for ${quoted(words)}.`,
  searchInstead: (words: readonly string[]) => `Search instead for ${quoted(words)}`,
  noSource: (symbol: string) => `The package has no source called “${symbol}”.`,
  register: 'See all its sources',
  sourceLikeIt: (symbol: string) => `Look for ${symbol}`,
  /** In the language itself; `terms` are names in English. */
  inEnglish: {
    ar: (terms: string) => `هذا الدليل باللغة الإنجليزية. ${terms}`,
    es: (terms: string) => `Esta guía está en inglés. ${terms}`,
    fr: (terms: string) => `Ce guide est en anglais. ${terms}`,
    ru: (terms: string) => `Это руководство на английском языке. ${terms}`,
    zh: (terms: string) => `本指南为英文。${terms}`,
  } satisfies Record<Language, (terms: string) => string>,
  none: 'Nothing was found',
  noneWhole: 'Nothing has every word',
  onlyStopWords: 'These words are in almost every section. Add a word that says what it is about.',
  unknown: (words: readonly string[]) =>
    `The package does not have ${quoted(words)}, nor a word like it.`,
  without: (word: string) => `Without “${word}”`,
  dropQuotes: 'Without the quotation marks',
  lookInAll: 'Look in all editions',
  lookInAllNote: 'This loads the search of each edition, one by one.',
  sections: results,
  copyLink: 'Copy link to this search',
  copyNote: 'The link contains your words. The browser that opens it may keep them.',
  copied: 'Copied:',
  copyByHand: 'Copy it from here:',
  whomToTell: 'If you want to report something, you do not need the search:',
  whomToTellLink: 'Whom do I tell?',
  backToPage: 'Back to the page',
} as const;
