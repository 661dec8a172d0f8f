/** @jsxImportSource preact */
import type {JSX} from 'preact';
import {useEffect, useRef} from 'preact/hooks';
import type {CheckedThing, OpenedValue} from '../../model/desk-api';
import {useDesk} from '../desk-context';
import LineProblems from './LineProblems';
import {openEditor, type TextEditor} from './open-editor';
import Preview from './Preview';
import Toolbar from './Toolbar';

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
    const opened = openEditor(
      place.current,
      {text: value.body ?? '', label: 'Text of the page, in Markdown', nonce, isPage: true},
      (text) => tell.current(text),
    );
    editor.current = opened;
    return () => opened.end();
  }, []);
  const inText = problems.filter(({pointer}) => pointer === undefined);
  return (
    <section aria-labelledby="text-title">
      <h2 id="text-title">Text</h2>
      <Toolbar
        page={name}
        chosen={() => editor.current?.chosen() ?? ''}
        onFormat={(format) => editor.current?.format(format)}
        onInsert={(words) => editor.current?.insert(words)}
      />
      <div className="editor" ref={place} />
      <LineProblems
        problems={inText.map(({mend: _, mendLine, ...problem}) => ({
          ...problem,
          ...(mendLine ? {mend: mendLine} : {}),
          shownLine: problem.line - bodyLine + 1,
        }))}
        editor={() => editor.current}
      />
      <Preview name={name} value={value} />
    </section>
  );
}
