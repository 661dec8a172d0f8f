/** @jsxImportSource preact */
import type {JSX} from 'preact';
import {EVERY_EDITION} from './every-edition';
import {SEARCH_WORDS as WORDS} from '../words-en';
import Button from './Button';
import type {SearchState, SearchStore} from './search-store';
import Text from './Text';

/**
 * Where the search stands, in words: loading, failed, offline, broken parts, texts left for the reader to ask for.
 * Nothing once all is in.
 */
export default function LoadMessage({
  state: {load, loading, edition, editions},
  store,
}: {
  state: SearchState;
  store: SearchStore;
}): JSX.Element | null {
  const label = editions.find(({folder}) => folder === loading)?.label;
  const named = edition === EVERY_EDITION ? label : undefined;
  if (load.name === 'opening') {
    return <Note words={named === undefined ? WORDS.opening : WORDS.openingEdition(named)} />;
  }
  if (load.name === 'failed') {
    const failed = named === undefined ? WORDS.failed : WORDS.failedEdition(named);
    return (
      <p className="search-note">
        <Text of={navigator.onLine ? failed : WORDS.offline} />
        <Button words={WORDS.retry} onPress={store.open} />
      </p>
    );
  }
  if (load.name !== 'open') return null;
  const {stage, waiting, received, total, broken} = load;
  return (
    <>
      {named !== undefined && stage && !waiting && <Note words={WORDS.openingEdition(named)} />}
      {stage === 'rank' && <Note words={WORDS.loadingWords(received, total)} />}
      {stage === 'texts' && !waiting && total > 0 && (
        <Note words={WORDS.loadingTexts(received, total)} />
      )}
      {waiting && (
        <p className="search-note">
          <Button words={WORDS.loadTexts} onPress={store.loadTexts} />
        </p>
      )}
      {broken.length > 0 && <Note words={WORDS.broken(broken)} />}
    </>
  );
}

const Note = ({words}: {words: string}): JSX.Element => (
  <p className="search-note">
    <Text of={words} />
  </p>
);
