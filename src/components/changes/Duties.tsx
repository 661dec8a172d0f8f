import type {ReactNode} from 'react';
import {DUTY_EFFECTS} from '../../edition/compare/duty-effect';
import type {RecordChangeJson} from '../../edition/compare/to-comparison-json';
import type {ChangesData} from '../../plugin/to-changes-pages';
import {CHANGE_WORDS as WORDS} from '../../words/en';
import {usePlace} from '../frame/use-place';

interface Props {
  changes: ChangesData;
  draw: (change: RecordChangeJson) => ReactNode;
}

/**
 * What a reader of the earlier edition must do differently: duties that are new, changed, ended or
 * put right, each with its reason, or plainly that there are none; then the guidance that asks the
 * same as before.
 */
export default function Duties({changes: {records, parts}, draw}: Props): ReactNode {
  const {toLink} = usePlace();
  const groups = DUTY_EFFECTS.map((effect) => ({
    effect,
    found: records.filter((change) => change.effect === effect),
  })).filter(({found}) => found.length > 0);
  const same = records.filter(({effect}) => effect === null);
  const procedures = parts.find(({slug}) => slug === 'procedures');
  return (
    <>
      <h2>{WORDS.doDifferently}</h2>
      <p>
        {groups.length === 0
          ? WORDS.nothingToDo
          : groups.map(({effect, found}) => `${WORDS.effects[effect]}: ${found.length}. `)}{' '}
        {procedures && (
          <>
            {WORDS.proceduresToo}{' '}
            <a href={toLink(procedures.path)}>
              {procedures.title} ({procedures.count})
            </a>
          </>
        )}
      </p>
      {groups.map(({effect, found}) => (
        <section key={effect}>
          <h3>
            {WORDS.effects[effect]} ({found.length})
          </h3>
          {effect === 'corrected' && <p>{WORDS.correctedMeans}</p>}
          <ul className="changes changes--duties">{found.map(draw)}</ul>
        </section>
      ))}
      {same.length > 0 && (
        <>
          <h2>
            {WORDS.asksTheSame} ({same.length})
          </h2>
          <ul className="changes">{same.map(draw)}</ul>
        </>
      )}
    </>
  );
}
