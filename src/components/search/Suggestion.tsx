import type {ReactNode} from 'react';
import type {ShownResult} from '../../search/show-result';
import {typeLabel} from '../../search/type-labels';
import Marked from './Marked';
import styles from './search.module.css';

interface Props {
  id: string;
  result: ShownResult;
  isActive: boolean;
  onChoose(): void;
}

/** One result in the list under the field. The keyboard reaches it through the field. */
export default function Suggestion({id, result, isActive, onChoose}: Props): ReactNode {
  return (
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <li id={id} role="option" aria-selected={isActive} className={styles.option} onMouseDown={(event) => event.preventDefault()} onClick={onChoose}>
      <span className={styles.optionTitle}><Marked of={result.title} /></span>
      <span className={styles.place}>{[typeLabel(result.type), ...result.breadcrumbs].join(' › ')}</span>
    </li>
  );
}
