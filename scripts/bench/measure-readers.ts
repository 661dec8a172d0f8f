import {join} from 'node:path';
import {NEXT} from '../../src/edition/read/find-editions';
import {createOurs, toBenchSections} from './engines/ours';
import {readGradedQueries} from './graded-queries';
import {makeOwnEditions} from './make-own-editions';
import {measureRelevance, type RelevanceFigures} from './measure-relevance';

/** Sets of queries as people type them, in `tests/relevance/`. */
const SETS = ['readers.yml', 'readers-fresh.yml', 'readers-dev.yml', 'readers-final.yml'];

/** How the edition being written answers queries as people type them: by the file of each set. */
export async function measureReaders(siteDir: string): Promise<Map<string, RelevanceFigures>> {
  const editions = await makeOwnEditions(siteDir, (name) => name === NEXT);
  const sections = editions.flatMap(toBenchSections);
  const ours = createOurs(editions);
  const measured = new Map<string, RelevanceFigures>();
  for (const file of SETS) {
    const queries = readGradedQueries(join(siteDir, 'tests/relevance', file)).map((query) => ({
      ...query,
      edition: editions[0]?.store.edition.edition ?? NEXT,
    }));
    measured.set(file, await measureRelevance(ours, queries, sections));
  }
  return measured;
}
