import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {load} from 'js-yaml';
import {findHarm} from '../../src/edition/model/harm';

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

/** Measured on the sentences of the corpus, one after the other. */
export function measureHarm(siteDir: string): HarmFigures {
  const read = (name: string): string[] =>
    load(readFileSync(join(siteDir, CORPUS, `${name}.yml`), 'utf8')) as string[];
  const isFound = (sentence: string): boolean => findHarm(sentence).length > 0;
  const planted = read('planted');
  const harmless = read('harmless');
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
}
