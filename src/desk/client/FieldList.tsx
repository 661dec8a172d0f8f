/** @jsxImportSource preact */
import type {JSX} from 'preact';
import type {FieldChangeJson} from '../../edition/compare/to-comparison-json';
import Redline from './Redline';

/** Fields of a thing, each with the words that went and came. */
export default function FieldList({
  fields,
}: {
  fields: readonly FieldChangeJson[];
}): JSX.Element | null {
  if (fields.length === 0) return null;
  return (
    <dl>
      {fields.map(({field, redline}, index) => (
        <div key={index}>
          <dt>{field}</dt>
          <dd>
            <Redline parts={redline} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
