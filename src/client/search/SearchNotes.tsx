/** @jsxImportSource preact */
import type {JSX} from 'preact';
import {understoodAs} from '../../search/query/understood-as';
import {SEARCH_WORDS as WORDS} from '../words-en';
import type {Answer} from '../../search/search';
import Button from './Button';
import type {SearchStore} from './search-store';

/** How the words were understood: corrections, other names searched, filters typed. */
export default function SearchNotes({
  of: {asked, parsed},
  store,
}: {
  of: Answer;
  store: SearchStore;
}): JSX.Element {
  const corrected = understoodAs(asked, 'correction');
  const also = [...new Set(understoodAs(asked, 'synonym').flatMap(({found}) => found))];
  const notes = [
    ...(also.length > 0 ? [WORDS.alsoSearching(also)] : []),
    ...parsed.filters.map(({text, values}) =>
      values.length > 0 ? WORDS.typedFilter(text) : WORDS.unknownFilter(text),
    ),
    ...(parsed.excluded.length > 0 ? [WORDS.excluded(parsed.excluded)] : []),
  ];
  const showing = WORDS.showingFor(corrected.flatMap(({found}) => found));
  const {language} = parsed;
  const inLanguage = language && WORDS.inEnglish[language](also.slice(0, 3).join(' · '));
  return (
    <>
      {language && (
        <p key={inLanguage} className="search-note" lang={language} dir="auto">
          {inLanguage}
        </p>
      )}
      {corrected.length > 0 && (
        <p key={showing} className="search-note">
          {showing}{' '}
          <Button
            isQuiet
            words={WORDS.searchInstead(corrected.map(({text}) => text))}
            onPress={() => store.change({asTyped: true})}
          />
        </p>
      )}
      {[...new Set(notes)].map((note) => (
        <p key={note} className="search-note">
          {note}
        </p>
      ))}
    </>
  );
}
