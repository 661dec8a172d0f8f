import {entriesOf, type Edition, type Entry} from '../model/edition';
import type {Problem} from '../model/problem';
import type {Brief, GuidanceItem} from '../model/records.generated';
import type {Check} from './check';

type Part = 'decide' | 'requested' | 'red_lines';

/** What an item must be for each part of a brief, and how to say that it is not. */
const PARTS: Readonly<
  Record<Part, {fits(item: GuidanceItem, brief: Brief): boolean; says: string}>
> = {
  decide: {
    fits: (item, brief) => conditionOf(item, brief) === 'applies' && isOfPhase(item, brief),
    says: 'does not apply to this mandate in this phase',
  },
  requested: {
    fits: (item, brief) =>
      conditionOf(item, brief) === 'if-mandated-and-requested' && isOfPhase(item, brief),
    says: 'is not for this mandate and phase "if mandated and requested"',
  },
  red_lines: {
    fits: (item, brief) => item.duty === 'must-not' && conditionOf(item, brief) === 'applies',
    says: 'is no "must not" that applies to this mandate',
  },
};

/**
 * A sheet that a head of mission acts on names nothing as theirs that its record does not give to
 * that mandate and phase.
 */
export const briefs: Check = {
  name: 'brief',
  needs: 'records',
  run: (edition) => entriesOf(edition, 'briefs').flatMap((entry) => checkBrief(edition, entry)),
};

function checkBrief(edition: Edition, entry: Entry<'briefs'>): Problem[] {
  return (Object.keys(PARTS) as Part[]).flatMap((part) =>
    (entry.record[part] ?? []).flatMap((id, index) => {
      const found = edition.records.get(id);
      // A record that does not exist is reported with every other reference.
      if (found?.collection !== 'guidance') return [];
      if (PARTS[part].fits(found.record as GuidanceItem, entry.record)) return [];
      return [
        {
          file: entry.file,
          ...entry.positionOf(`/${part}/${index}`),
          where: `${entry.id} › ${part}`,
          what: `names ${id}, which ${PARTS[part].says}`,
          cure: 'move it to the part that fits, take it out, or correct its record',
          rule: 'brief',
        },
      ];
    }),
  );
}

const isOfPhase = ({phase}: GuidanceItem, brief: Brief): boolean => phase.includes(brief.phase);

const conditionOf = ({mandates}: GuidanceItem, {mandate}: Brief): string | undefined =>
  mandates === 'all' ? 'applies' : mandates.find((entry) => entry.mandate === mandate)?.condition;
