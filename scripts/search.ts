import {readFileSync} from 'node:fs';
import {Command, InvalidArgumentError} from 'commander';
import type {Request} from '../src/search/search';
import {endQuietlyWithoutReader} from './end-quietly-without-reader';
import {checkWishes, createAsker, toFoundSections, type FoundSection} from './search/ask-store';
import {findUnknownWords, type UnknownWord} from './search/find-unknown-words';
import {loadEditionStore} from './search/load-edition-store';
import {parseBatch, type BatchQuery} from './search/parse-batch';
import {parseQueries} from './search/parse-queries';
import {printAnswer} from './search/print-answer';
import {readEditionFolders} from './search/read-edition-folders';
import {toArguments} from './search/to-arguments';

interface Options {
  edition?: string;
  type?: string;
  mandate?: string;
  audience?: string;
  sort: Request['sort'];
  limit: number;
  json?: boolean;
  batch?: string;
  unknown?: string;
}

/** The results of one query of a list. */
export interface BatchAnswer {
  id: string;
  results: FoundSection[];
}

/** Answers queries in their order; the store of each edition is loaded once. */
export async function answerBatch(
  siteDir: string,
  queries: readonly BatchQuery[],
  limit: number,
): Promise<BatchAnswer[]> {
  const openStore = async (wish: string | undefined) => {
    const store = await loadEditionStore(siteDir, readEditionFolders(siteDir, wish));
    return {store, ask: createAsker(store)};
  };
  const opened = new Map<string | undefined, Awaited<ReturnType<typeof openStore>>>();
  const answers: BatchAnswer[] = [];
  for (const {id, edition, ...query} of queries) {
    const {store, ask} = opened.get(edition) ?? (await openStore(edition));
    opened.set(edition, {store, ask});
    for (const problem of checkWishes(store, query)) console.error(`${id}: ${problem}`);
    answers.push({id, results: toFoundSections(store, ask(query), limit)});
  }
  return answers;
}

async function main(): Promise<void> {
  const program = new Command('search')
    .description('Searches an edition with the search engine of the site. Needs no build.')
    .argument(
      '[words...]',
      'what to look for: words, a symbol, an acronym, "a phrase", -without, type:guidance',
    )
    .option('--edition <edition>', 'its number, or next; the newest published one if left out')
    .option(
      '--type <type>',
      'only this type: guidance, procedure, indicator, page, term, instrument …',
    )
    .option('--mandate <mandate>', 'only what applies to this kind of mandate')
    .option('--audience <audience>', 'only what is for these readers')
    .option('--sort <order>', 'relevance or place', toSort, 'relevance')
    .option('--limit <number>', 'how many results', toLimit, 10)
    .option('--json', 'print the results as JSON')
    .option(
      '--batch <file>',
      'answer a list of {id, query, edition, type, mandate, audience} in YAML or JSON; prints [{id, results}] as JSON',
    )
    .option(
      '--unknown <file>',
      'say which words of a list of queries no section has; a query a line, or a list in YAML or JSON',
    )
    .helpOption('--help', 'say this')
    .parse(toArguments(process.argv.slice(2)), {from: 'user'});
  const {edition, limit, json, batch, unknown, ...wishes} = program.opts<Options>();
  const query = {query: program.args.join(' '), ...wishes};
  try {
    if (batch !== undefined)
      return printJson(
        await answerBatch(process.cwd(), parseBatch(readFileSync(batch, 'utf8')), limit),
      );
    if (program.args.length === 0 && unknown === undefined) return program.help({error: true});
    const store = await loadEditionStore(process.cwd(), readEditionFolders(process.cwd(), edition));
    for (const problem of checkWishes(store, query)) console.error(problem);
    const ask = createAsker(store);
    if (unknown !== undefined) {
      const words = findUnknownWords(ask, parseQueries(readFileSync(unknown, 'utf8')));
      return json ? printJson(words) : printUnknownWords(words);
    }
    const answer = ask(query);
    if (json) printJson(toFoundSections(store, answer, limit));
    else printAnswer(store, answer, limit);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}

function printUnknownWords(words: readonly UnknownWord[]): void {
  for (const {word, queries} of words)
    console.log(`${word} (${queries.length}): ${queries.slice(0, 3).join(' · ')}`);
  if (words.length === 0) console.log('Every word occurs.');
}

const printJson = (value: unknown): void => console.log(JSON.stringify(value, null, 2));

function toLimit(value: string): number {
  const limit = Number(value);
  if (!Number.isInteger(limit) || limit < 1)
    throw new InvalidArgumentError('Give a whole number from 1.');
  return limit;
}

function toSort(value: string): Request['sort'] {
  if (value !== 'relevance' && value !== 'place')
    throw new InvalidArgumentError('Give relevance or place.');
  return value;
}

if (require.main === module) {
  endQuietlyWithoutReader();
  void main();
}
