/** @jsxImportSource preact */
import {Component, type JSX} from 'preact';
import type {FacetCount} from '../../search/rank/count-facets';
import {SEARCH_WORDS as WORDS} from '../words-en';
import Button from './Button';
import Text from './Text';

const SHOWN = 8;

interface Props {
  legend: string;
  values: readonly FacetCount[];
  onToggle(value: string): void;
}

/** The values of one dimension as checkboxes; a long list opens on demand. */
export default class FacetValues extends Component<Props, {isWhole: boolean}> {
  override state = {isWhole: false};

  override render(): JSX.Element {
    const {legend, values, onToggle} = this.props;
    const {isWhole} = this.state;
    const shown = isWhole ? values : values.filter(({chosen}, index) => index < SHOWN || chosen);
    return (
      <fieldset className="search-values">
        <legend className="visually-hidden">{legend}</legend>
        {shown.map(({value, label, count, chosen}) => (
          <label key={value} className="search-value">
            <input
              type="checkbox"
              autocomplete="off"
              checked={chosen}
              onChange={() => onToggle(value)}
            />
            <span>{label}</span>
            <Text of={String(count)} className="search-number" />
          </label>
        ))}
        {shown.length < values.length && (
          <Button
            isQuiet
            words={WORDS.allValues(values.length)}
            onPress={() => this.setState({isWhole: true})}
          />
        )}
      </fieldset>
    );
  }
}
