import {DISCLAIMER} from '../edition/model/disclaimer';

/**
 * The words around the text of the package, in English. Another language is another file like this one. The text of the
 * package itself stands in `docs/` and `data/`, the words of scripts in `src/client/`.
 */
export const WORDS = {
  site: 'SRSG guidance package',
  skip: 'Skip to the text',
  contents: 'Contents',
  contentsOf: 'Contents of the package',
  place: 'Place in the package',
  onThisPage: 'On this page',
  previous: 'Previous',
  next: 'Next',
  pages: 'Pages before and after',
  report: 'Whom do I tell?',
  search: 'Search',
  // Narrow screens show the first word.
  searchShort: 'Search',
  searchRest: 'and A–Z',
  // One name, "Leave this page"; narrow screens show its first word.
  leaveShort: 'Leave',
  leaveRest: 'this page',
  leaveHint:
    'Opens a neutral page in its place. The pages you visited stay in the browser’s history.',
  edition: 'Edition',
  beingWritten: 'This edition is being written. It can still change, and nobody has approved it.',
  takeAlong: 'Take along',
  oldCopy: (edition: string, day: string) =>
    `<strong>This is a copy of edition ${edition}, published on ${day}.</strong> There may be a newer one: ask who gave it to you, or its publisher.`,
  takenCopy: (edition: string, day: string) =>
    `This is edition ${edition}. After ${day}, ask its publisher for a newer one.`,
  takePrint: 'Print this page: choose Print in your browser; the page is laid out for paper.',
  cite: 'Cite this page, a paragraph or a record',
  citeText: 'text',
  citeFiles: 'All of the page, its paragraphs and its records, as files:',
  disclaimer: DISCLAIMER,
  noReports: 'This site collects no reports and cannot pass one on.',
  printedFrom: 'Place in the package:',
  licence: 'Text and records: CC BY 4.0. Code: MIT.',
  about: 'What this is',
  marks: 'How to read the marks',
  editors: 'For editors',
  sources: 'Sources',
  editions: 'Editions',
  privacy: 'Privacy',
  accessibility: 'Accessibility',
  notFound: 'There is no page at this address',
  notFoundHelp: 'It may have moved, or the address may be mistyped. Start from the first page:',
  start: 'Start',
} as const;

/** Words of the search page, as it stands without a script. */
export const SEARCH_PAGE_WORDS = {
  title: 'Search',
  withoutScript: 'The search needs JavaScript. Without it you find everything through these pages:',
  aToZ: 'A to Z: terms, symbols, partners, records',
  letters: 'Letters',
  lens: 'Mandate',
  lists: [
    ['about/glossary/', 'Glossary'],
    ['about/acronyms/', 'Acronyms'],
    ['about/sources/', 'Sources'],
    ['', 'Contents of the package'],
  ],
} as const;

/** Words about what changed from one edition to the next. */
export const CHANGE_WORDS = {
  whatChanged: 'What changed',
  from: 'from edition',
  to: 'to edition',
  parts: 'All that changed, by kind',
  lens: 'Mandate and reader',
  removed: 'removed:',
  added: 'added:',
  readBoth:
    'Words that were taken out are struck through after “removed”; words that were put in are underlined after “added”.',
  why: 'Why:',
  movedFrom: 'It stood on another page before.',
  nothing: 'Nothing changed.',
  inShort: (count: number) => `What is new, in short (${count})`,
  doDifferently: 'What must I do differently?',
  nothingToDo: 'No duty is new, changed or ended.',
  effects: {new: 'New', changed: 'Changed', ended: 'Ended', corrected: 'Put right'},
  correctedMeans:
    'A mistake in the words was put right; the duty was always meant so. Read it again.',
  asksTheSame: 'Guidance that asks the same as before',
  proceduresToo: 'Records of procedures changed too; read their steps again:',
  nothingForIt: 'Nothing changes for this mandate.',
  toDuties: 'What must I do differently? See the duties that changed:',
  goneTo: 'Its readers are sent to',
  pageTypes: {new: 'New', amended: 'Amended', moved: 'Moved', removed: 'Removed'},
  feed: 'Feed of changes (Atom)',
} as const;
