import {useEffect, useState, type ReactNode} from 'react';

const REST = 1000;

/** Says a message to screen readers once it has not changed for a second, so that typing is not talked over. */
export default function LiveMessage({children}: {children: string}): ReactNode {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(children), REST);
    return () => clearTimeout(timer);
  }, [children]);
  return (
    <div className="visually-hidden" role="status">
      {said}
    </div>
  );
}
