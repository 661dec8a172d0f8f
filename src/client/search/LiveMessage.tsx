/** @jsxImportSource preact */
import type {JSX} from 'preact';
import {useEffect, useState} from 'preact/hooks';
import Text from './Text';

const REST = 1000;

/** Says a message to screen readers once it has not changed for a second, so that typing is not talked over. */
export default function LiveMessage({of}: {of: string}): JSX.Element {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(of), REST);
    return () => clearTimeout(timer);
  }, [of]);
  return (
    <div className="visually-hidden" role="status">
      <Text of={said} />
    </div>
  );
}
