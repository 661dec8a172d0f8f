import type {ReactNode} from 'react';
import {DUTY_EFFECTS} from '../../edition/compare/duty-effect';
import type {RecordChangeJson} from '../../edition/compare/to-comparison-json';
import {isProhibition} from '../../edition/model/for-mandate';
import {CHANGE_WORDS as WORDS} from '../../words/en';
import {usePlace} from '../frame/use-place';
import Redline from './Redline';
import {toApplicability} from './to-applicability';

interface Props {
  change: RecordChangeJson;
  /** The word for the type of change. */
  type: string;
  /** The word for its force, where it is guidance. */
  duty: string | undefined;
  /** Where it can be read: in the later edition, or in the earlier where it was stood down. */
  address: string | undefined;
  /** Titles of the mandates, by their ids. */
  mandates: ReadonlyMap<string, string>;
}

/** One record that changed: how, why, and field by field. */
export default function RecordChange({change, type, duty, address, mandates}: Props): ReactNode {
  const {id, title, reason, page_before: before, page_after: after, fields} = change;
  const {toLink} = usePlace();
  const hasMoved = before !== null && after !== null && before !== after;
  const effects = toEffectWords(change, mandates);
  return (
    <li
      className="change"
      id={id}
      data-duty={isProhibition(change.duty) ? change.duty : undefined}
      data-applicability={toApplicability(change)}
      data-audience={change.audience?.join(' ')}
    >
      <p className="change__line">
        <strong className="change__type">{type}</strong>{' '}
        {duty !== undefined && (
          <>
            <span className={`duty duty--${change.duty}`}>{duty}</span>{' '}
          </>
        )}
        {address === undefined ? title : <a href={toLink(`${address}#${id}`)}>{title}</a>}
      </p>
      {reason !== null && (
        <p>
          {WORDS.why} {reason}
        </p>
      )}
      {effects.length > 0 && <p>{effects.join(' ')}</p>}
      {hasMoved && <p>{WORDS.movedFrom}</p>}
      {fields.length > 0 && (
        <dl className="change__fields">
          {fields.map(({field, label, redline}) => (
            <div key={field}>
              <dt>{label}</dt>
              <dd>
                <Redline parts={redline} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}

/** `New for: Traditional peacekeeping mandate.`, where it is not what it is for the others. */
function toEffectWords(
  {effect, effect_by_mandate: byMandate}: RecordChangeJson,
  mandates: ReadonlyMap<string, string>,
): string[] {
  return DUTY_EFFECTS.filter((one) => one !== effect).flatMap((one) => {
    const titles = [...mandates].flatMap(([id, title]) => (byMandate?.[id] === one ? [title] : []));
    return titles.length > 0 ? [`${WORDS.effects[one]}: ${titles.join(' · ')}.`] : [];
  });
}
