/** @jsxImportSource preact */
import type {JSX} from 'preact';
import type {LabelledRedline} from '../../edition/compare/redline';
import Redline from './Redline';

/** Fields of a thing, each with the words that went and came. */
export default function FieldList({
  fields,
}: {
  fields: readonly LabelledRedline[];
}): JSX.Element | null {
  if (fields.length === 0) return null;
  return (
    <dl>
      {fields.map(({label, redline}, index) => (
        <div key={index}>
          <dt>{label}</dt>
          <dd>
            <Redline parts={redline} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
