import {Command, InvalidArgumentError} from 'commander';
import {chooseEdition} from './search/choose-edition';
import {excerpt} from '../src/search/show/excerpt';
import {EVERY_EDITION, type FacetName} from '../src/search/extract/facets';
import {createSearch, type Answer} from '../src/search/search';
import {toUrl} from '../src/search/to-url';
import type {Store} from '../src/search/store/store';
import {understoodAs} from '../src/search/query/understood-as';
import {endQuietlyWithoutReader} from './end-quietly-without-reader';
import {readStore} from './read-store';

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

/** @param limit the most results to give */
export function toFoundSections(
  store: Store,
  {results, edition}: Pick<Answer, 'results' | 'edition'>,
  limit: number,
): FoundSection[] {
  return results.slice(0, limit).map(({card, score, partial}, index) => {
    const {url, edition: number} = toUrl(store, card, edition);
    return {
      rank: index + 1,
      score: Math.round(score * 1000) / 1000,
      url,
      title: card.title,
      breadcrumbs: card.breadcrumbs,
      type: card.type,
      edition: number,
      text: store.text(card.id) ?? '',
      partial,
    };
  });
}

/**
 * The name of the edition to search.
 * @throws Error in plain words where the site does not hold it
 */
export function toEditionName({editions}: Pick<Store, 'editions'>, wish?: string): string {
  if (wish === EVERY_EDITION) return EVERY_EDITION;
  const chosen = chooseEdition(editions, wish);
  if (!chosen)
    throw new Error(
      `There is no edition ${wish ?? ''} in the built site. It holds: ${editions.map(({name, edition}) => (name === edition ? name : `${name} (${edition})`)).join(', ') || 'none'}.`,
    );
  return chosen.name;
}

interface Options {
  edition?: string;
  type?: string;
  mandate?: string;
  audience?: string;
  sort: 'relevance' | 'place';
  limit: number;
  json?: boolean;
  site: string;
}

async function main(): Promise<void> {
  const program = new Command('search')
    .description('Searches the built site with its own search engine.')
    .argument(
      '<words...>',
      'what to look for: words, a symbol, an acronym, "a phrase", -without, type:guidance',
    )
    .option('--edition <edition>', 'its number, next, or all; the newest published one if left out')
    .option(
      '--type <type>',
      'only this type: guidance, procedure, indicator, page, term, instrument …',
    )
    .option('--mandate <mandate>', 'only what applies to this kind of mandate')
    .option('--audience <audience>', 'only what is for these readers')
    .option('--sort <order>', 'relevance or place', 'relevance')
    .option('--limit <number>', 'how many results', toLimit, 10)
    .option('--json', 'print the results as JSON')
    .option('--site <folder>', 'the folder of the built site', 'build')
    .parse();
  const {edition: wish, limit, json, site, sort, ...wishes} = program.opts<Options>();
  try {
    const store = await readStore(site);
    const edition = toEditionName(store, wish);
    const chosen = (['type', 'mandate', 'audience'] as const).flatMap((facet) =>
      wishes[facet] === undefined ? [] : [[facet, [wishes[facet]!]] as const],
    );
    for (const [facet, values] of chosen) warn(store, facet, values);
    const answer = createSearch(store)({
      text: program.args.join(' '),
      filters: Object.fromEntries(chosen),
      edition,
      sort,
    });
    if (json) return console.log(JSON.stringify(toFoundSections(store, answer, limit), null, 2));
    print(store, answer, limit);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}

function print(store: Store, answer: Answer, limit: number): void {
  const corrections = understoodAs(answer.asked, 'correction').map(
    ({text, found}) => `${text} → ${found.join(', ')}`,
  );
  const also = new Set(understoodAs(answer.asked, 'synonym').flatMap(({found}) => found));
  for (const {text, values} of answer.parsed.filters)
    console.log(
      values.length > 0 ? `Filter: ${text}` : `Nothing is marked ${text}; it is searched as words.`,
    );
  if (corrections.length > 0) console.log(`Spelling: ${corrections.join('; ')}`);
  if (also.size > 0) console.log(`Also searching: ${[...also].join(', ')}`);
  console.log(
    `Edition ${answer.edition}: ${answer.complete} ${answer.complete === 1 ? 'section' : 'sections'}, and ${answer.partial} that ${answer.partial === 1 ? 'lacks' : 'lack'} a word.`,
  );
  for (const {edition, count, title} of answer.archived)
    console.log(
      `Edition ${edition} is archived and has ${count} ${count === 1 ? 'title' : 'titles'} with these words: ${title}. Its address is /${edition}/.`,
    );
  for (const {card, partial} of answer.results.slice(0, limit)) {
    const passage = excerpt(store.text(card.id) ?? '', answer.matched(card.id)).text;
    console.log(
      [
        '',
        `${card.title}${partial ? '  (lacks a word)' : ''}`,
        `  ${[...card.breadcrumbs, card.type].join(' › ')}`,
        `  ${toUrl(store, card, answer.edition).url}`,
        ...(passage ? [`  ${passage}`] : []),
      ].join('\n'),
    );
  }
}

function toLimit(value: string): number {
  const limit = Number(value);
  if (!Number.isInteger(limit) || limit < 1)
    throw new InvalidArgumentError('Give a whole number from 1.');
  return limit;
}

/** A filter nothing can pass is more likely a slip than a wish. */
function warn({labels}: Store, facet: FacetName, values: readonly string[]): void {
  const known = (labels[facet] ?? []).map(({value}) => value);
  for (const value of values)
    if (!known.includes(value))
      console.error(`Nothing names the ${facet} ${value}. There are: ${known.join(', ')}.`);
}

if (require.main === module) {
  endQuietlyWithoutReader();
  void main();
}
