import {markdown} from '@codemirror/lang-markdown';
import {basicSetup, EditorView} from 'codemirror';
import {EDITOR_LOOK} from './editor-look';
import {formatText, type Format} from './format-text';
import {toMarkdown} from './to-markdown';

/** The editor of a page's text. */
export interface TextEditor {
  /** Puts words where the cursor is, in the place of what is chosen. */
  insert(words: string): void;
  /** Gives the chosen words a form, or takes it away. */
  format(format: Format): void;
  chosen(): string;
  /** Puts other words into a line, in the place of the first that are so. */
  replaceInLine(line: number, from: string, to: string): void;
  goToLine(line: number): void;
  end(): void;
}

/**
 * Opens the editor. Tab moves on, as in any field; what is pasted from Word or from a page becomes Markdown.
 * @param label its name for a screen reader
 * @param nonce lets the editor bring its styles
 */
export function openEditor(
  parent: HTMLElement,
  {text, label, nonce, isPage}: {text: string; label: string; nonce: string; isPage: boolean},
  onChange: (text: string) => void,
): TextEditor {
  const view = new EditorView({
    doc: text,
    parent,
    extensions: [
      basicSetup,
      EDITOR_LOOK,
      ...(isPage ? [markdown()] : []),
      EditorView.lineWrapping,
      EditorView.cspNonce.of(nonce),
      EditorView.contentAttributes.of({
        'aria-label': label,
        spellcheck: String(isPage),
        tabindex: '0',
      }),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) onChange(update.state.doc.toString());
      }),
      EditorView.domEventHandlers({
        paste(event) {
          const words = isPage ? toMarkdown(event.clipboardData?.getData('text/html') ?? '') : '';
          if (words === '') return false;
          event.preventDefault();
          insert(words);
          return true;
        },
      }),
    ],
  });
  const lineAt = (line: number): {from: number; to: number; text: string} =>
    view.state.doc.line(Math.min(Math.max(1, line), view.state.doc.lines));
  const insert = (words: string): void => {
    view.dispatch(view.state.replaceSelection(words));
    view.focus();
  };
  const chosen = (): string =>
    view.state.sliceDoc(view.state.selection.main.from, view.state.selection.main.to);
  return {
    insert,
    chosen,
    format(format) {
      // Lines have a form as a whole.
      const {from, to} = view.state.selection.main;
      const {doc} = view.state;
      const range =
        format === 'bold' ? {from, to} : {from: doc.lineAt(from).from, to: doc.lineAt(to).to};
      const words = formatText(format, view.state.sliceDoc(range.from, range.to));
      view.dispatch({
        changes: {...range, insert: words},
        selection: {anchor: range.from, head: range.from + words.length},
      });
      view.focus();
    },
    replaceInLine(line, from, to) {
      const found = lineAt(line);
      const at = found.text.indexOf(from);
      if (at < 0) return;
      const start = found.from + at;
      view.dispatch({changes: {from: start, to: start + from.length, insert: to}});
    },
    goToLine(line) {
      const {from} = lineAt(line);
      view.dispatch({
        selection: {anchor: from},
        effects: EditorView.scrollIntoView(from, {y: 'center'}),
      });
      view.focus();
    },
    end: () => view.destroy(),
  };
}
