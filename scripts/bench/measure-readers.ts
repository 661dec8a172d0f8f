import {join} from 'node:path';
import {NEXT} from '../../src/edition/read/find-editions';
import {createOurs, toBenchSections} from './engines/ours';
import {readGradedQueries} from './graded-queries';
import {makeOwnEditions} from './make-own-editions';
import {measureRelevance, type RelevanceFigures} from './measure-relevance';

/** How the edition being written answers queries as people type them. */
export async function measureReaders(siteDir: string): Promise<RelevanceFigures> {
  const editions = await makeOwnEditions(siteDir, (name) => name === NEXT);
  const queries = readGradedQueries(join(siteDir, 'tests/relevance/readers.yml')).map((query) => ({
    ...query,
    edition: editions[0]?.store.edition.edition ?? NEXT,
  }));
  return measureRelevance(createOurs(editions), queries, editions.flatMap(toBenchSections));
}
