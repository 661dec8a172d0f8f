import {
  entriesOf,
  labelOf,
  recordOf,
  type Edition,
  type Instrument,
  type Reference,
  type TopicOfLaw,
} from '../edition';
import {nameOf} from './basis-marks';
import {IS_HISTORY, type ProvisionRow} from './provision-columns';

export type Provision = TopicOfLaw['provisions'][number];

/** The first source of a provision is the instrument that contains it. */
export function sourceOf({sources: [source]}: Provision): Reference {
  if (!source) throw new Error('A provision names no instrument');
  return source;
}

/** How tables name an instrument. */
export const shortName = (instrument: Instrument): string => instrument.short ?? nameOf(instrument);

/** What one says, in words: `{place: 'art. 10', force: 'Must', asks: '…', basis: 'Read in source', history: ''}`. */
export function provisionFacts(
  {vocabulary}: Edition,
  provision: Provision,
): Pick<ProvisionRow, 'place' | 'force' | 'asks' | 'basis' | 'history'> {
  const source = sourceOf(provision);
  return {
    place: source.at ?? '',
    force: labelOf(vocabulary, 'lawForce', provision.force),
    asks: provision.asks ?? '',
    basis:
      provision.basis === 'source'
        ? labelOf(vocabulary, 'verified', source.verified)
        : labelOf(vocabulary, 'basis', provision.basis),
    history: source.history ? IS_HISTORY : '',
  };
}

/** Everything that instruments say on every topic, topic by topic, the earliest instrument first. */
export const toProvisionRows = (edition: Edition): ProvisionRow[] =>
  entriesOf(edition, 'provisions')
    .map(({record}) => record)
    .sort((a, b) => a.number - b.number)
    .flatMap((topic) =>
      topic.provisions
        .map((provision) => toRow(edition, topic, provision))
        .sort((one, other) => one.date.localeCompare(other.date)),
    );

function toRow(edition: Edition, topic: TopicOfLaw, provision: Provision): ProvisionRow {
  const instrument = recordOf(edition, 'instruments', sourceOf(provision).instrument);
  return {
    number: String(topic.number),
    topic: topic.title,
    instrument: shortName(instrument),
    date: instrument.date ?? '',
    ...provisionFacts(edition, provision),
    edition: edition.about.edition,
  };
}
