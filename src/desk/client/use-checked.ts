import {useEffect, useRef, useState} from 'preact/hooks';
import type {CheckedThing, OpenedValue} from '../model/desk-api';
import {useDesk} from './desk-context';

/** How long nobody types before the server is asked. */
const QUIET_MS = 250;

/** What is wrong with a value while it is being written. An answer that comes late is not shown. */
export function useChecked(name: string, value: OpenedValue, first: CheckedThing): CheckedThing {
  const {ask} = useDesk();
  const [checked, setChecked] = useState(first);
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return undefined;
    }
    let isLate = false;
    const timer = setTimeout(() => {
      ask<CheckedThing>('check', {name, value}).then(
        (found) => {
          if (!isLate) setChecked(found);
        },
        () => {},
      );
    }, QUIET_MS);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [value]);
  return checked;
}
