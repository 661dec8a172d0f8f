import {useState, type ReactNode} from 'react';
import type {FacetCount} from '../../search/count-facets';
import styles from './search.module.css';
import {SEARCH_WORDS} from './words';

const SHOWN = 8;

interface Props {
  legend: string;
  values: readonly FacetCount[];
  onToggle(value: string): void;
}

/** The values of one dimension as checkboxes; a long list opens on demand. */
export default function FacetValues({legend, values, onToggle}: Props): ReactNode {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? values : values.filter(({chosen}, index) => index < SHOWN || chosen);
  return (
    <fieldset className={styles.values}>
      <legend className="visually-hidden">{legend}</legend>
      {shown.map(({value, label, count, chosen}) => (
        <label key={value} className={styles.value}>
          <input type="checkbox" checked={chosen} onChange={() => onToggle(value)} />
          <span>{label}</span>
          <span className={styles.number}>{count}</span>
        </label>
      ))}
      {shown.length < values.length && (
        <button type="button" className={styles.plain} onClick={() => setWhole(true)}>
          {SEARCH_WORDS.allValues(values.length)}
        </button>
      )}
    </fieldset>
  );
}
