/** @jsxImportSource preact */
import type {JSX} from 'preact';
import type {FieldProblem} from '../model/field-problem';
import {goToField} from './form/form-state';

/** How much there is to mend, and a way to each place. */
export default function ProblemSummary({
  problems,
}: {
  problems: readonly FieldProblem[];
}): JSX.Element {
  const count = problems.length;
  return (
    <section
      className={count > 0 ? 'summary to-mend' : 'summary'}
      aria-label="What is to be mended"
    >
      <p role="status">
        {count === 0
          ? 'Nothing is to be mended here.'
          : `${count} ${count === 1 ? 'place is' : 'places are'} to be mended here:`}
      </p>
      {count > 0 && (
        <ul>
          {problems.map(({where, what, cure, pointer, line}) => (
            <li key={`${where}${what}${line}`}>
              {pointer === undefined ? (
                <strong>Line {line}: </strong>
              ) : (
                <button type="button" className="link" onClick={() => goToField(pointer)}>
                  {where}
                </button>
              )}{' '}
              {what}; {cure}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
