/** @jsxImportSource preact */
import type {JSX} from 'preact';
import {useEffect, useState} from 'preact/hooks';
import type {OpenedValue} from '../../model/desk-api';
import {useDesk} from '../desk-context';

const QUIET_MS = 600;

/**
 * The page as readers will see it, made by the renderer of the site. In its frame no script runs,
 * and no link leads away.
 */
export default function Preview({name, value}: {name: string; value: OpenedValue}): JSX.Element {
  const {ask, nonce, beginning} = useDesk();
  const [isOpen, setOpen] = useState(false);
  const [html, setHtml] = useState('');
  const [fault, setFault] = useState('');
  useEffect(() => {
    if (!isOpen) return undefined;
    const timer = setTimeout(() => {
      ask<{html?: string; fault?: string}>('preview', {name, value}).then(
        (made) => {
          setFault(made.fault ?? '');
          if (made.html !== undefined) setHtml(made.html);
        },
        (error: Error) => setFault(error.message),
      );
    }, QUIET_MS);
    return () => clearTimeout(timer);
  }, [value, isOpen]);
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Preview</title><style nonce="${nonce}">${beginning.styles} body{padding:1rem}</style><body><main class="markdown">${html}</main></body></html>`;
  return (
    <details
      className="preview"
      onToggle={(event) => setOpen((event.currentTarget as HTMLDetailsElement).open)}
    >
      <summary>Preview</summary>
      {fault !== '' && <p className="fault">It cannot be shown yet: {fault}</p>}
      {isOpen && <iframe title="Preview of the page" sandbox="" srcdoc={page} />}
    </details>
  );
}
