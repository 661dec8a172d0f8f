import {useEffect, type MutableRef} from 'preact/hooks';

/**
 * Keeps the place of whoever works by keyboard: a button that goes away when it is pressed, such as “Take out”, would
 * take the focus with it to the top of the page. It goes to the first
 * control of the nearest part around it that is still there.
 */
export function useKeptFocus(main: MutableRef<HTMLElement | null>): void {
  useEffect(() => {
    const {current: root} = main;
    if (!root) return undefined;
    let around: HTMLElement[] = [];
    const note = ({target}: FocusEvent): void => {
      around = [];
      for (let at = target as HTMLElement | null; at && at !== root; at = at.parentElement)
        around.push(at);
    };
    const observer = new MutationObserver(() => {
      const [last, ...parts] = around;
      if (!last || last.isConnected || document.activeElement !== document.body) return;
      for (const part of parts.filter((one) => one.isConnected)) {
        const controls = [...part.querySelectorAll<HTMLElement>(CONTROLS)];
        const shown = controls.find((control) => control.checkVisibility());
        if (shown) return shown.focus();
      }
      root.focus();
    });
    root.addEventListener('focusin', note);
    observer.observe(root, {childList: true, subtree: true});
    return () => {
      root.removeEventListener('focusin', note);
      observer.disconnect();
    };
  }, []);
}

const CONTROLS =
  'input, select, textarea, [contenteditable="true"], summary, button:not([disabled])';
