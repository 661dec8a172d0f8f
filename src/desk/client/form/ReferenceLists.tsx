/** @jsxImportSource preact */
import type {JSX} from 'preact';
import {memo} from './memo';
import type {ListedThing} from '../../model/listed-thing';

export const listIdOf = (collection: string): string => `list-${collection}`;

/** The choices of the fields that name another record, once for the whole form. Found by title or by id. */
const ReferenceLists = memo(function ReferenceLists({
  things,
}: {
  things: readonly ListedThing[];
}): JSX.Element {
  const kinds = [...new Set(things.map(({kind}) => kind))];
  return (
    <>
      {kinds.map((kind) => (
        <datalist key={kind} id={listIdOf(kind)}>
          {things.map((thing) =>
            thing.kind === kind ? (
              <option key={thing.name} value={thing.name}>
                {thing.title}
              </option>
            ) : null,
          )}
        </datalist>
      ))}
      <datalist id={listIdOf('any')}>
        {things.map((thing) =>
          thing.kind === 'pages' ? null : (
            <option key={thing.name} value={thing.name}>
              {thing.title}
            </option>
          ),
        )}
      </datalist>
    </>
  );
});

export default ReferenceLists;
