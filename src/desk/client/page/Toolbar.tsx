/** @jsxImportSource preact */
import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import DirectiveForm from './DirectiveForm';
import type {Format} from './format-text';
import InsertForm, {INSERTIONS, type InsertionKind} from './InsertForm';

const FORMATS: readonly {format: Format; label: string}[] = [
  {format: 'heading', label: 'Heading'},
  {format: 'bold', label: 'Bold'},
  {format: 'list', label: 'List'},
  {format: 'numbers', label: 'Numbered list'},
  {format: 'table', label: 'Table'},
  {format: 'paragraph', label: 'Numbered paragraph'},
];

type Open = InsertionKind | 'directive' | undefined;

/** Buttons for what an editor cannot be expected to write by heart: forms of text, sources, terms, links, lists. */
export default function Toolbar({
  page,
  chosen,
  onFormat,
  onInsert,
}: {
  /** The file of the page that is open, below `docs/`. */
  page: string;
  chosen: () => string;
  onFormat: (format: Format) => void;
  onInsert: (words: string) => void;
}): JSX.Element {
  const [open, setOpen] = useState<Open>();
  const put = (text: string): void => {
    onInsert(text);
    setOpen(undefined);
  };
  const opener = (kind: InsertionKind | 'directive', label: string): JSX.Element => (
    <button
      key={kind}
      type="button"
      aria-expanded={open === kind}
      onClick={() => setOpen(open === kind ? undefined : kind)}
    >
      {label} …
    </button>
  );
  return (
    <div className="toolbar">
      <div role="group" aria-label="Form of the text">
        {FORMATS.map(({format, label}) => (
          <button key={format} type="button" onClick={() => onFormat(format)}>
            {label}
          </button>
        ))}
      </div>
      <div role="group" aria-label="Insert">
        {INSERTIONS.map(({kind, label}) => opener(kind, label))}
        {opener('directive', 'List or box')}
      </div>
      {open !== undefined && open !== 'directive' && (
        <InsertForm key={open} kind={open} page={page} chosen={chosen()} onInsert={put} />
      )}
      {open === 'directive' && <DirectiveForm chosen={chosen()} onInsert={put} />}
    </div>
  );
}
