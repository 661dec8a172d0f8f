import type {ReactNode} from 'react';
import styles from './search.module.css';

interface Props {
  id: string;
  isActive: boolean;
  onChoose(): void;
  children: ReactNode;
}

/** One line in the list under the field. The keyboard reaches it through the field. */
export default function Suggestion({id, isActive, onChoose, children}: Props): ReactNode {
  return (
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events
    <li
      id={id}
      role="option"
      aria-selected={isActive}
      className={styles.option}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {children}
    </li>
  );
}
