import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {load} from 'js-yaml';
import {toString} from 'mdast-util-to-string';
import {findEditions} from '../../src/edition';
import {plainWordsOf} from '../../src/edition/checks/plain-words-of';
import {findHarm} from '../../src/edition/model/harm';
import {parsePage} from '../../src/edition/read/parse-page';
import {readEdition} from '../../src/edition/read-edition';

/** How well the gate finds persons and places, and how often it finds some where there are none. */
export interface HarmFigures {
  planted: number;
  found: number;
  harmless: number;
  alarms: number;
  missed: string[];
  falsely: string[];
}

const CORPUS = 'tests/fixtures/harm';

/**
 * The parts of the corpus: written beside the first patterns; kinds written down before anybody
 * looked what the gate makes of them, and then looked at, four times; and sentences held out, for
 * which no pattern was changed: `once` is the half of `third` that was put aside, `unseen` was
 * written last.
 */
const HARM_PARTS = {
  first: {planted: 'planted', harmless: 'harmless'},
  later: {planted: 'planted-later', harmless: 'harmless-later'},
  second: {planted: 'planted-second', harmless: 'harmless-second'},
  third: {planted: 'planted-third', harmless: 'harmless-third'},
  fourth: {planted: 'planted-fourth', harmless: 'harmless-fourth'},
  blind: {planted: 'planted-blind', harmless: undefined},
  once: {planted: 'planted-once', harmless: undefined},
  'held out': {planted: 'planted-held-out', harmless: undefined},
  unseen: {planted: 'planted-unseen', harmless: undefined},
} as const;

export type HarmPart = keyof typeof HARM_PARTS;

/** Measured on the sentences of the corpus, one after the other, with the plain words of the edition being written. */
export function measureHarm(siteDir: string): Record<HarmPart, HarmFigures> {
  const [next] = findEditions(siteDir);
  const edition = next && readEdition(siteDir, next).edition;
  if (!edition) throw new Error('There is no edition to take plain words from; run npm run check');
  const plain = plainWordsOf(edition);
  const read = (name: string | undefined): string[] =>
    name === undefined
      ? []
      : (load(readFileSync(join(siteDir, CORPUS, `${name}.yml`), 'utf8')) as string[]);
  /** A sentence is read as it stands in its file, and as readers see it. */
  const isFound = (sentence: string): boolean =>
    [sentence, toString(parsePage(sentence))].some(
      (text) => findHarm(text, true, plain).length > 0,
    );
  const measure = (part: HarmPart): HarmFigures => {
    const planted = read(HARM_PARTS[part].planted);
    const harmless = read(HARM_PARTS[part].harmless);
    const missed = planted.filter((sentence) => !isFound(sentence));
    const falsely = harmless.filter(isFound);
    return {
      planted: planted.length,
      found: planted.length - missed.length,
      harmless: harmless.length,
      alarms: falsely.length,
      missed,
      falsely,
    };
  };
  return {
    first: measure('first'),
    later: measure('later'),
    second: measure('second'),
    third: measure('third'),
    fourth: measure('fourth'),
    blind: measure('blind'),
    once: measure('once'),
    'held out': measure('held out'),
    unseen: measure('unseen'),
  };
}
