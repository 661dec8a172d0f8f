import type {FacetName} from '../../search/filters';

const of = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;
const kilobytes = (bytes: number): string => String(Math.max(1, Math.round(bytes / 1000)));
const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');
const loaded = (what: string, received: number, total: number): string =>
  total === 0 ? `${what}.` : `${what}: ${kilobytes(received)} of ${kilobytes(total)} kB.`;

/** Every word of the search interface. */
export const SEARCH_WORDS = {
  title: 'Search',
  link: 'Search and A–Z',
  label: 'Search the package',
  hint: 'Search, or press /',
  help: 'Type words, a symbol such as ST/SGB/2003/13, or an acronym. “Quotation marks” keep words together, -word leaves one out, type:guidance narrows. Your words stay in this window: they are not sent, stored or put into the address.',
  lastBuilt:
    'While you edit, the search shows the package as it was built last. Run npm run build to bring it up to date.',
  clear: 'Clear',
  narrow: 'Narrow the results',
  browse: 'Type, or choose on the side what to browse.',
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
  partial: 'Results that lack a word',
  more: 'Show more results',
  moreOfPage: (count: number) => `${count} more on this page`,
  alsoSaid: 'Also said:',
  alsoSearching: 'Also searching:',
  typedFilter: (text: string) => `Narrowed by ${text}.`,
  unknownFilter: (text: string) =>
    `Nothing in the package is marked ${text}. It is searched as words.`,
  excluded: (words: readonly string[]) => `Left out: ${quoted(words)}.`,
  sameIn: (editions: readonly string[]) => `The same in edition ${editions.join(', ')}.`,
  changedIn: (editions: readonly string[]) => `In other words in edition ${editions.join(', ')}.`,
  suggestions: 'Results',
  retry: 'Try again',
  opening: 'Loading the search.',
  failed:
    'The search could not be loaded. The contents, the glossary and the sources work without it.',
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
  all: (count: number) => `All ${of(count, 'result', 'results')}`,
  countSoFar: (count: number) => `${of(count, 'result', 'results')} so far.`,
  count: (complete: number, partial: number) => {
    if (complete + partial === 0) return 'No results.';
    if (partial === 0) return `${of(complete, 'result', 'results')}.`;
    return complete === 0
      ? `No result has every word. ${of(partial, 'lacks', 'lack')} a word.`
      : `${of(complete, 'result', 'results')}, and ${partial} more that ${partial === 1 ? 'lacks' : 'lack'} a word.`;
  },
  corrected: (typed: string, instead: readonly string[]) =>
    `“${typed}” does not occur. Searching: ${instead.join(', ')}.`,
  none: 'Nothing was found',
  noneWhole: 'Nothing has every word',
  onlyStopWords: 'These words are in almost every section. Add a word that says what it is about.',
  unknown: (words: readonly string[]) =>
    `The package does not have ${quoted(words)}, nor a word like it.`,
  without: (word: string) => `Without “${word}”`,
  dropQuotes: 'Without the quotation marks',
  inArchived: (edition: string) => `In edition ${edition}, which is archived`,
  inEdition: (edition: string) => `In edition ${edition}`,
  sections: (count: number) => of(count, 'result', 'results'),
  copyLink: 'Copy link to this search',
  copyNote: 'The link contains your words. The browser that opens it may keep them.',
  copied: 'Copied:',
  copyByHand: 'Copy it from here:',
  whomToTell: 'If you want to report something, you do not need the search:',
  whomToTellLink: 'Whom do I tell?',
  withoutScript: 'The search needs JavaScript. Without it you find everything through these pages:',
  aToZ: 'A to Z: terms, symbols, partners, records',
  letters: 'Letters',
  lists: [
    ['about/glossary/', 'Glossary'],
    ['about/acronyms/', 'Acronyms'],
    ['about/sources/', 'Sources'],
    ['', 'Contents of the package'],
  ],
} as const;
