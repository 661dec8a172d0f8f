/** @jsxImportSource preact */
import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import {toFragment, type LinkedSearch} from '../../search/show/search-link';
import {SEARCH_WORDS as WORDS} from '../words-en';
import Button from './Button';
import Text from './Text';

const NOTE = 'search-copy-note';

interface Props {
  /** Address of the search page. */
  page: string;
  search: LinkedSearch;
}

/** Gives a link with the search in it, on purpose and only here; the address bar stays as it is. */
export default function CopySearchLink({page, search}: Props): JSX.Element {
  const [link, setLink] = useState('');
  const [isCopied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    const text = page + toFragment(search);
    setLink(text);
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      // Without the right to use the clipboard the reader copies it from the field.
      setCopied(false);
    }
  };
  return (
    <div className="search-copy">
      <Button words={WORDS.copyLink} describedBy={NOTE} onPress={() => void copy()} />
      <span id={NOTE} className="search-note">
        {WORDS.copyNote}
      </span>
      {link !== '' && (
        <label className="search-note">
          <Text of={isCopied ? WORDS.copied : WORDS.copyByHand} />
          <input
            className="search-field"
            readOnly
            autocomplete="off"
            value={link}
            onFocus={({currentTarget}) => currentTarget.select()}
          />
        </label>
      )}
    </div>
  );
}
