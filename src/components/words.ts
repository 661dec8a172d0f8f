import {DISCLAIMER} from '../edition/model/disclaimer';

/** Every word of the interface in one place, ready for translation. Text of the package itself stands in docs/ and data/. */
export const WORDS = {
  site: 'SRSG guidance package',
  siteShort: 'Guidance package',
  contents: 'Contents',
  report: 'Whom do I tell?',
  // One name, "Leave this page"; narrow screens show its first word.
  leaveShort: 'Leave',
  leaveRest: 'this page',
  keysOff: 'Switch off the keys / and Shift for this visit',
  keysOn: 'Switch the keys / and Shift on again',
  leaveHint:
    'Opens a neutral page in its place. The pages you visited stay in the browser’s history.',
  edition: 'Edition',
  editionChoose: 'Show this page in edition',
  editionMissing: 'not in this edition',
  beingWritten: 'This edition is being written. It can still change, and nobody has approved it.',
  notCurrent: 'This is not the current edition.',
  toCurrent: 'Go to the current edition',
  overdue: 'review overdue',
  opened: 'Page opened:',
  disclaimer: DISCLAIMER,
  noReports: 'This site collects no reports and cannot pass one on.',
  licence: 'Text and records: CC BY 4.0. Code: MIT.',
  about: 'What this is',
  marks: 'How to read the marks',
  sources: 'Sources',
  editions: 'Editions',
  privacy: 'Privacy',
  accessibility: 'Accessibility',
  notFound: 'There is no page at this address',
  notFoundHelp: 'It may have moved, or the address may be mistyped. Start from one of these:',
} as const;
