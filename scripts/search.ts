import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {Command, InvalidArgumentError} from 'commander';
import {chooseEdition} from '../src/search/choose-edition';
import {excerpt} from '../src/search/excerpt';
import type {Filters} from '../src/search/filters';
import type {IndexFile, Manifest} from '../src/search/index-file';
import {openIndex, type SearchIndex} from '../src/search/open-index';
import {search, type Result} from '../src/search/query';

/** One result as `--json` prints it. */
export interface FoundSection {
  rank: number;
  score: number;
  /** Path from the root of the site, with the anchor. */
  url: string;
  title: string;
  breadcrumbs: readonly string[];
  type: string;
  /** The number of the edition. */
  edition: string;
  text: string;
  /** It lacks one of the words asked. */
  partial: boolean;
}

/**
 * Reads the index of an edition from a built site.
 * @throws Error in plain words where there is none
 */
export function readSearchIndex(outDir: string, wish?: string): SearchIndex {
  const folder = join(outDir, 'search');
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error('There is no search index yet. Run npm run build first.');
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const chosen = chooseEdition(manifest, wish);
  if (!chosen) throw new Error(`There is no edition ${wish ?? ''} in the built site. It holds: ${manifest.editions.map(({name, edition}) => (name === edition ? name : `${name} (${edition})`)).join(', ') || 'none'}.`);
  return openIndex(JSON.parse(readFileSync(join(folder, chosen.file), 'utf8')) as IndexFile);
}

export function toFoundSections({edition}: SearchIndex, results: readonly Result[]): FoundSection[] {
  return results.map(({section: {url, title, breadcrumbs, type, text}, score, partial}, index) => ({
    rank: index + 1, score: Math.round(score * 1000) / 1000, url, title, breadcrumbs, type, edition: edition.edition, text, partial,
  }));
}

interface Options extends Filters {
  edition?: string;
  limit: number;
  json?: boolean;
  site: string;
}

function main(): void {
  const program = new Command('search')
    .description('Searches the built site with its own search engine.')
    .argument('<words...>', 'what to look for: words, a symbol, an acronym')
    .option('--edition <edition>', 'its number, or next; the newest published one if left out')
    .option('--type <type>', 'only this type: guidance, procedure, indicator, page, term, instrument …')
    .option('--mandate <mandate>', 'only what applies to this kind of mandate')
    .option('--audience <audience>', 'only what is for these readers')
    .option('--limit <number>', 'how many results', toLimit, 10)
    .option('--json', 'print the results as JSON')
    .option('--site <folder>', 'the folder of the built site', 'build')
    .parse();
  const {edition, limit, json, site, type, mandate, audience} = program.opts<Options>();
  try {
    const index = readSearchIndex(site, edition);
    for (const [facet, value] of [['type', type], ['mandate', mandate], ['audience', audience]] as const) warn(index, facet, value);
    const {results, asked, complete, partial} = search(index, program.args.join(' '), {type, mandate, audience}, limit);
    const corrections = asked.flatMap(({text, alternatives}) => alternatives.filter(({kind}) => kind === 'correction').map(({says}) => `${text} → ${says}`));
    const also = new Set(asked.flatMap(({alternatives}) => alternatives.filter(({kind}) => kind === 'synonym').map(({says}) => says)));
    if (json) return console.log(JSON.stringify(toFoundSections(index, results), null, 2));
    if (corrections.length > 0) console.log(`Spelling: ${corrections.join(', ')}`);
    if (also.size > 0) console.log(`Also searching: ${[...also].join(', ')}`);
    console.log(`Edition ${index.edition.edition}: ${complete} ${complete === 1 ? 'section' : 'sections'}, and ${partial} that ${partial === 1 ? 'lacks' : 'lack'} a word.`);
    for (const result of results) console.log(toLines(result));
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}

function toLines({section, matched, partial}: Result): string {
  const place = [...section.breadcrumbs, section.type].join(' › ');
  const passage = excerpt(section.text, matched).text;
  return ['', `${section.title}${partial ? '  (lacks a word)' : ''}`, `  ${place}`, `  ${section.url}`, ...(passage ? [`  ${passage}`] : [])].join('\n');
}

function toLimit(value: string): number {
  const limit = Number(value);
  if (!Number.isInteger(limit) || limit < 1) throw new InvalidArgumentError('Give a whole number from 1.');
  return limit;
}

/** A filter nothing can pass is more likely a slip than a wish. */
function warn({edition, labels}: SearchIndex, facet: 'type' | 'mandate' | 'audience', value: string | undefined): void {
  const known = labels[facet] ?? [];
  if (value !== undefined && !known.some((label) => label.value === value)) {
    console.error(`Nothing in edition ${edition.edition} names the ${facet} ${value}. It names: ${known.map((label) => label.value).join(', ')}.`);
  }
}

if (require.main === module) main();
