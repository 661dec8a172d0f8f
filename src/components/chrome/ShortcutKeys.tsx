import useIsBrowser from '@docusaurus/useIsBrowser';
import {createContext, useContext, useState, type ReactNode} from 'react';
import {WORDS} from '../words';

interface Keys {
  /** Whether `/` and three times Shift do something. */
  areOn: boolean;
  switchOver(): void;
}

const KeysContext = createContext<Keys>({areOn: true, switchOver: () => {}});

/** Whether single keys do something (WCAG 2.1.4). Kept in memory only: nothing of a visit is stored. */
export const useShortcutKeys = (): Keys => useContext(KeysContext);

export function ShortcutKeysProvider({children}: {children: ReactNode}): ReactNode {
  const [areOn, setOn] = useState(true);
  return (
    <KeysContext.Provider value={{areOn, switchOver: () => setOn((on) => !on)}}>
      {children}
    </KeysContext.Provider>
  );
}

/** Switches single keys off and on again. It needs a script, as they do. */
export function ShortcutKeysSwitch(): ReactNode {
  const {areOn, switchOver} = useShortcutKeys();
  return useIsBrowser() ? (
    <p>
      <button type="button" className="foot__keys" onClick={switchOver}>
        {areOn ? WORDS.keysOff : WORDS.keysOn}
      </button>
    </p>
  ) : null;
}
