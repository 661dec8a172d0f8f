/** @jsxImportSource preact */
import type {JSX} from 'preact';
import type {FieldProblem} from '../../model/field-problem';
import {useForm} from './form-state';

/** What is wrong with one field, and the button that mends it where that needs no thought. */
export default function FieldProblems({
  id,
  problems,
}: {
  id: string;
  problems: readonly FieldProblem[];
}): JSX.Element | null {
  const {change} = useForm();
  if (problems.length === 0) return null;
  return (
    <ul className="field-problems" id={id}>
      {problems.map(({what, cure, mend, isWarning}) => (
        <li key={what + cure} className={isWarning ? 'warning' : undefined}>
          <strong>{isWarning ? 'Take care: ' : 'To mend: '}</strong>
          {what}; {cure}
          {mend && (
            <button type="button" onClick={() => change(mend.pointer, mend.value)}>
              {mend.label}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
