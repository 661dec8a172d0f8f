/** @jsxImportSource preact */
import {Component, type JSX} from 'preact';
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
export default class CopySearchLink extends Component<Props, {link: string; isCopied: boolean}> {
  override state = {link: '', isCopied: false};

  private async copy(): Promise<void> {
    const link = this.props.page + toFragment(this.props.search);
    this.setState({link});
    try {
      await navigator.clipboard.writeText(link);
      this.setState({isCopied: true});
    } catch {
      // Without the right to use the clipboard the reader copies it from the field.
      this.setState({isCopied: false});
    }
  }

  override render(): JSX.Element {
    const {link, isCopied} = this.state;
    return (
      <div className="search-copy">
        <Button words={WORDS.copyLink} describedBy={NOTE} onPress={() => void this.copy()} />
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
}
