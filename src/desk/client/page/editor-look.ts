import {EditorView} from 'codemirror';

/** The editor in the colours of the desk, light and dark: its own know only the light. */
export const EDITOR_LOOK = EditorView.theme({
  '&': {color: 'var(--ink)', backgroundColor: 'var(--paper)'},
  '.cm-content': {caretColor: 'var(--ink)', fontFamily: 'var(--mono)', padding: '0.5rem 0'},
  '.cm-line': {padding: '0 0.75rem'},
  '.cm-cursor': {borderInlineStartColor: 'var(--ink)'},
  '.cm-gutters': {
    color: 'var(--muted)',
    backgroundColor: 'var(--panel)',
    borderInlineEnd: '1px solid var(--hairline)',
  },
  '.cm-activeLine': {backgroundColor: 'transparent'},
  '.cm-activeLineGutter': {color: 'var(--ink)', backgroundColor: 'var(--accent-tint)'},
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground':
    {backgroundColor: 'var(--accent-tint)'},
  '.cm-selectionMatch': {backgroundColor: 'var(--mark-tint)'},
  // Its colours for parts of Markdown are meant for white paper: brackets were too faint to be read.
  '.cm-line span': {color: 'inherit', textDecoration: 'none'},
});
