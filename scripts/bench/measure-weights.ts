import {readdirSync, readFileSync, statSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {findHtmlFiles} from '../../src/site/find-html-files';
import {compressed, readBuiltPage} from '../../src/site/read-built-page';
import {percentile} from './statistics';

/** What a built site weighs. */
export interface Weights {
  /** A page to read: HTML, styles, script and sign, compressed with gzip, in kB. */
  pageKb: {median: number; heaviest: number};
  /** All files as they lie on the disk, in MB. */
  siteMb: number;
}

/** @param outDir the folder of the built site */
export function measureWeights(outDir: string): Weights {
  const known = new Map<string, number>();
  const weightOf = (file: string): number => {
    const weight = known.get(file) ?? compressed(readFileSync(file));
    known.set(file, weight);
    return weight;
  };
  const weights = findHtmlFiles(outDir).map((file) => {
    const {bytes, resources} = readBuiltPage(readFileSync(file, 'utf8'));
    const loaded = [...resources].map((address) =>
      weightOf(address.startsWith('/') ? join(outDir, address) : join(dirname(file), address)),
    );
    return loaded.reduce((sum, weight) => sum + weight, bytes) / 1000;
  });
  const bytes = readdirSync(outDir, {recursive: true, withFileTypes: true}).reduce(
    (sum, entry) =>
      entry.isFile() ? sum + statSync(join(entry.parentPath, entry.name)).size : sum,
    0,
  );
  return {
    pageKb: {median: percentile(weights, 0.5), heaviest: Math.max(...weights)},
    siteMb: bytes / 1e6,
  };
}
