import {findRecord, type Edition} from '../model/edition';
import {findClaims, type Claim} from '../model/find-claims';
import {whereOf} from '../read/parse-records';
import type {Problem} from '../model/problem';
import type {Instrument, Reference} from '../model/records.generated';
import type {Check} from './check';

/** How much of a source must have been seen for each mark. */
const NEEDED: Record<Reference['verified'], ReadonlySet<Instrument['seen']>> = {
  text: new Set(['text']),
  excerpt: new Set(['text', 'excerpt']),
  general: new Set(['text', 'excerpt', 'none']),
};

/** A claim that rests on a source names it, with a mark no stronger than what was seen of the source. */
export const basis: Check = {
  name: 'basis',
  needs: 'records',
  run: (edition) =>
    findClaims(edition).flatMap((claim) => [...checkBasis(claim), ...checkMarks(edition, claim)]),
};

function checkBasis(claim: Claim): Problem[] {
  const at = (part: string) => ({
    file: claim.entry.file,
    ...claim.entry.positionOf(claim.part + part),
    where: whereOf(claim.entry.record, claim.part),
    rule: 'basis',
  });
  if (claim.basis !== 'source') return [];
  if (claim.sources.length === 0) {
    return [
      {
        ...at('/basis'),
        what: 'has basis: source but names none',
        cure: 'add sources, or say basis: general or basis: proposal',
      },
    ];
  }
  if (claim.sources.every((source) => source.verified === 'general')) {
    return [
      {
        ...at('/basis'),
        what: 'has basis: source, but no text was seen for it',
        cure: 'say basis: general, or raise a mark after reading the text',
      },
    ];
  }
  return [];
}

function checkMarks(edition: Edition, {entry, part, sources}: Claim): Problem[] {
  return sources.flatMap((source, index) => {
    const instrument = findRecord(edition, 'instruments', source.instrument);
    if (!instrument || NEEDED[source.verified].has(instrument.seen)) return [];
    const place = `${part}/sources/${index}`;
    const [seen, mark] =
      instrument.seen === 'none' ? ['nothing', 'general'] : ['only an extract', 'excerpt'];
    return [
      {
        file: entry.file,
        ...entry.positionOf(`${place}/verified`),
        where: whereOf(entry.record, place),
        what: `says verified: ${source.verified}, but of ${source.instrument} ${seen} was seen`,
        cure: `lower the mark to ${mark}, or read the text and say so in the instrument`,
        rule: 'basis',
      },
    ];
  });
}
