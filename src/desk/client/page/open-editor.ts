import {markdown} from '@codemirror/lang-markdown';
import {basicSetup, EditorView} from 'codemirror';
import {toMarkdown} from './to-markdown';

/** The editor of a page's text. */
export interface TextEditor {
  /** Puts words where the cursor is, in the place of what is chosen. */
  insert(words: string): void;
  chosen(): string;
  goToLine(line: number): void;
  end(): void;
}

/**
 * Opens the editor. Tab moves on, as in any field; what is pasted from Word or from a page becomes Markdown.
 * @param nonce lets the editor bring its styles
 */
export function openEditor(
  parent: HTMLElement,
  text: string,
  nonce: string,
  onChange: (text: string) => void,
): TextEditor {
  const view = new EditorView({
    doc: text,
    parent,
    extensions: [
      basicSetup,
      markdown(),
      EditorView.lineWrapping,
      EditorView.cspNonce.of(nonce),
      EditorView.contentAttributes.of({
        'aria-label': 'Text of the page, in Markdown',
        spellcheck: 'true',
        tabindex: '0',
      }),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) onChange(update.state.doc.toString());
      }),
      EditorView.domEventHandlers({
        paste(event) {
          const words = toMarkdown(event.clipboardData?.getData('text/html') ?? '');
          if (words === '') return false;
          event.preventDefault();
          insert(words);
          return true;
        },
      }),
    ],
  });
  const insert = (words: string): void => {
    view.dispatch(view.state.replaceSelection(words));
    view.focus();
  };
  return {
    insert,
    chosen: () => view.state.sliceDoc(view.state.selection.main.from, view.state.selection.main.to),
    goToLine(line) {
      const {from} = view.state.doc.line(Math.min(Math.max(1, line), view.state.doc.lines));
      view.dispatch({
        selection: {anchor: from},
        effects: EditorView.scrollIntoView(from, {y: 'center'}),
      });
      view.focus();
    },
    end: () => view.destroy(),
  };
}
