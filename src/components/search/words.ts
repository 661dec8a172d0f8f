import type {Filters} from '../../search/filters';

const of = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const kilobytes = (bytes: number): string => String(Math.max(1, Math.round(bytes / 1000)));

/** Every word of the search interface. */
export const SEARCH_WORDS = {
  title: 'Search',
  link: 'Search and A–Z',
  label: 'Search the package',
  hint: 'Search, or press /',
  help: 'Type words, a symbol such as ST/SGB/2003/13, or an acronym. Your words stay in this window: they are not sent, stored or put into the address.',
  clear: 'Clear',
  narrow: 'Narrow the results',
  edition: 'Edition',
  filters: {type: 'Type', mandate: 'Mandate', audience: 'For whom'} satisfies Filters,
  any: 'Any',
  results: 'Results',
  partial: 'Results that lack a word',
  more: 'Show more results',
  alsoSaid: 'Also said:',
  alsoSearching: 'Also searching:',
  suggestions: 'Results',
  retry: 'Try again',
  failed: 'The search could not be loaded. Check the connection. The contents, the glossary and the sources work without it.',
  loading: (received: number, total: number) => (total === 0 ? 'Loading the search.' : `Loading the search: ${kilobytes(received)} of ${kilobytes(total)} kB.`),
  all: (count: number) => `All ${of(count, 'result', 'results')}`,
  count: (complete: number, partial: number) => {
    if (complete + partial === 0) return 'No results.';
    if (partial === 0) return `${of(complete, 'result', 'results')}.`;
    return complete === 0 ? `No result has every word. ${of(partial, 'lacks', 'lack')} a word.` : `${of(complete, 'result', 'results')}, and ${partial} more that ${partial === 1 ? 'lacks' : 'lack'} a word.`;
  },
  corrected: (typed: string, instead: readonly string[]) => `“${typed}” does not occur. Searching: ${instead.join(', ')}.`,
  none: 'Nothing was found',
  onlyStopWords: 'These words are in almost every section. Add a word that says what it is about.',
  eachWord: 'Each word alone:',
  noSection: 'in no section',
  sections: (count: number) => of(count, 'section', 'sections'),
  dropFilters: 'Search without the filters',
  whomToTell: 'If you want to report something, you do not need the search:',
  whomToTellLink: 'Whom do I tell?',
  withoutScript: 'The search needs JavaScript. Without it you find everything through these pages:',
  lists: [
    ['about/glossary/', 'Glossary'], ['about/acronyms/', 'Acronyms'], ['about/sources/', 'Sources'], ['', 'Contents of the package'],
  ],
} as const;
