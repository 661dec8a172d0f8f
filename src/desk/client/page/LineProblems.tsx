/** @jsxImportSource preact */
import type {JSX} from 'preact';
import type {LineProblem} from '../../model/field-problem';
import type {TextEditor} from './open-editor';

/** What is wrong in a text, by line, with a button where one line mends it. */
export default function LineProblems({
  problems,
  editor,
}: {
  /** With the line as the editor counts it. */
  problems: readonly (LineProblem & {shownLine: number})[];
  editor: () => TextEditor | undefined;
}): JSX.Element | null {
  if (problems.length === 0) return null;
  return (
    <ul className="field-problems" aria-label="To mend in the text">
      {problems.map(({shownLine, what, cure, mend, isWarning}) => (
        <li key={`${shownLine}${what}`} className={isWarning ? 'warning' : undefined}>
          <button type="button" className="link" onClick={() => editor()?.goToLine(shownLine)}>
            Line {shownLine}
          </button>{' '}
          {isWarning && 'take care: '}
          {what}; {cure}
          {mend && (
            <button
              type="button"
              onClick={() => editor()?.replaceInLine(shownLine, mend.from, mend.to)}
            >
              {mend.label}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
