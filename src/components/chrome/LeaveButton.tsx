import {useEffect, type MouseEvent, type ReactNode} from 'react';
import {WORDS} from '../words';
import {useShortcutKeys} from './ShortcutKeys';

/** A page that says nothing about its visitor, and loads on a weak line. */
const NEUTRAL = 'https://www.wikipedia.org/';

/** Replaces the page at once, so that Back does not return to it. Without script it is a plain link. */
export default function LeaveButton(): ReactNode {
  const {areOn} = useShortcutKeys();
  useEffect(() => {
    if (!areOn) return undefined;
    let presses: number[] = [];
    const onKey = (event: KeyboardEvent) => {
      // A key held down repeats by itself on some systems; only presses count.
      if (event.repeat) return;
      presses =
        event.key === 'Shift'
          ? [...presses.filter((at) => event.timeStamp - at < 1500), event.timeStamp]
          : [];
      if (presses.length >= 3) leave();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [areOn]);

  const onClick = (event: MouseEvent) => {
    event.preventDefault();
    leave();
  };
  return (
    <a
      className="leave"
      href={NEUTRAL}
      rel="noreferrer nofollow"
      title={`${WORDS.leaveHint} Pressing Shift three times does the same.`}
      onClick={onClick}
    >
      {WORDS.leaveShort}
      <span className="leave__rest"> {WORDS.leaveRest}</span>
    </a>
  );
}

function leave(): void {
  document.documentElement.hidden = true;
  window.location.replace(NEUTRAL);
}
