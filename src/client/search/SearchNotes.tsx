/** @jsxImportSource preact */
import type {JSX} from 'preact';
import {understoodAs} from '../../search/query/understood-as';
import {SEARCH_WORDS as WORDS} from '../words-en';
import type {Answer} from '../../search/search';

/** How the words were understood: corrections, other names searched, filters typed. */
export default function SearchNotes({of: {asked, parsed}}: {of: Answer}): JSX.Element {
  const also = [...new Set(understoodAs(asked, 'synonym').flatMap(({found}) => found))];
  const notes = [
    ...understoodAs(asked, 'correction').map(({text, found}) => WORDS.corrected(text, found)),
    ...(also.length > 0 ? [WORDS.alsoSearching(also)] : []),
    ...parsed.filters.map(({text, values}) =>
      values.length > 0 ? WORDS.typedFilter(text) : WORDS.unknownFilter(text),
    ),
    ...(parsed.excluded.length > 0 ? [WORDS.excluded(parsed.excluded)] : []),
  ];
  return (
    <>
      {[...new Set(notes)].map((note) => (
        <p key={note} className="search-note">
          {note}
        </p>
      ))}
    </>
  );
}
