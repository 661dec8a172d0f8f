import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {load as parseHtml} from 'cheerio';
import {findHtmlFiles} from '../../src/plugin/find-html-files';
import {gzipped} from './gzipped';
import {percentile} from './statistics';

/** What a built site weighs. */
export interface Weights {
  /** A page to read, HTML and CSS compressed with gzip, in kB. */
  pageKb: {median: number; heaviest: number};
  /** All files as they lie on the disk, in MB. */
  siteMb: number;
}

/** @param outDir the folder of the built site */
export function measureWeights(outDir: string): Weights {
  const css = new Map<string, number>();
  const weights = findHtmlFiles(outDir).map((file) => {
    const html = readFileSync(file);
    const sheets = parseHtml(html.toString())('link[rel=stylesheet]')
      .toArray()
      .map((link) => link.attribs.href!);
    const weightOf = (href: string): number => {
      if (!css.has(href)) css.set(href, gzipped(readFileSync(join(outDir, href))));
      return css.get(href)!;
    };
    return (gzipped(html) + sheets.reduce((sum, href) => sum + weightOf(href), 0)) / 1000;
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
