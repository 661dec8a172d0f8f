import type {Command} from 'commander';
import {entriesOf, NEXT, type Edition} from '../../src/edition';
import {compareEditions, type Lens} from '../../src/edition/compare/compare-editions';
import {formatComparison} from '../../src/edition/compare/format-comparison';
import {toComparisonJson} from '../../src/edition/compare/to-comparison-json';
import {compareNumbers} from '../../src/edition/freeze/compare-numbers';
import {readEdition} from './find-published';
import {runVerb, VerbError} from './run-verb';

export function addCompare(program: Command, siteDir: string): void {
  program
    .command('compare')
    .description(
      'Says what changed between two editions, first what must be done differently: records by their permanent ids, field by field; ' +
        'pages paragraph by paragraph. [-words that went-] {+words that came+}',
    )
    .argument('<earlier>', 'the number of an edition')
    .argument('<later>', 'the number of a later edition, or next')
    .option('--mandate <mandate>', 'only what concerns this kind of mandate')
    .option('--audience <audience>', 'only what concerns these readers')
    .option('--json', 'print the comparison as JSON')
    .action((earlier: string, later: string, {json, ...lens}: Lens & {json?: boolean}) =>
      runVerb(siteDir, () => {
        const before = readEdition(siteDir, earlier);
        const after = readEdition(siteDir, later);
        assertForward(before.folders.name, after.folders.name);
        assertLens(after, lens);
        const comparison = toComparisonJson(compareEditions(before, after, lens));
        console.log(
          json ? JSON.stringify(comparison, null, 2) : formatComparison(comparison, lens.mandate),
        );
      }),
    );
}

/** @throws VerbError where the editions are named the wrong way round; the one being written is later than all */
function assertForward(earlier: string, later: string): void {
  if (later === NEXT || (earlier !== NEXT && compareNumbers(earlier, later) <= 0)) return;
  const than = earlier === NEXT ? 'the one being written' : `edition ${earlier}`;
  throw new VerbError(
    `Edition ${later} is earlier than ${than}. Name the earlier one first: ` +
      `npm run edition -- compare ${later} ${earlier}`,
  );
}

function assertLens(edition: Edition, {mandate, audience}: Lens): void {
  const mandates = entriesOf(edition, 'mandates').map(({id}) => id);
  if (mandate !== undefined && !mandates.includes(mandate))
    throw new VerbError(`There is no mandate ${mandate}. The mandates are ${mandates.join(', ')}.`);
  const audiences = (edition.vocabulary.get('audience') ?? []).map(({value}) => value);
  if (audience !== undefined && !audiences.includes(audience))
    throw new VerbError(
      `There are no readers called ${audience}. They are ${audiences.join(', ')}.`,
    );
}
