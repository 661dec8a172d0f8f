/** @jsxImportSource preact */
import type {JSX} from 'preact';
import {useEffect, useRef} from 'preact/hooks';
import type {CheckedThing, OpenedValue} from '../../model/desk-api';
import {useDesk} from '../desk-context';
import InsertPanel from './InsertPanel';
import {openEditor, type TextEditor} from './open-editor';
import Preview from './Preview';

/** The text of a page in its editor, what is wrong in it by line, and how readers will see it. */
export default function PageText({
  name,
  value,
  checked: {problems, bodyLine},
  onChange,
}: {
  name: string;
  value: OpenedValue;
  checked: CheckedThing;
  onChange: (body: string) => void;
}): JSX.Element {
  const {nonce} = useDesk();
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<TextEditor>();
  const tell = useRef(onChange);
  tell.current = onChange;
  useEffect(() => {
    if (!place.current) return undefined;
    const opened = openEditor(place.current, value.body ?? '', nonce, (text) => tell.current(text));
    editor.current = opened;
    return () => opened.end();
  }, []);
  const inText = problems.filter(({pointer}) => pointer === undefined);
  return (
    <section aria-labelledby="text-title">
      <h2 id="text-title">Text</h2>
      <InsertPanel
        chosen={() => editor.current?.chosen() ?? ''}
        onInsert={(words) => editor.current?.insert(words)}
      />
      <div className="editor" ref={place} />
      {inText.length > 0 && (
        <ul className="field-problems" aria-label="To mend in the text">
          {inText.map(({line, what, cure}) => (
            <li key={`${line}${what}`}>
              <button
                type="button"
                className="link"
                onClick={() => editor.current?.goToLine(line - bodyLine + 1)}
              >
                Line {line - bodyLine + 1}
              </button>{' '}
              {what}; {cure}
            </li>
          ))}
        </ul>
      )}
      <Preview name={name} value={value} />
    </section>
  );
}
