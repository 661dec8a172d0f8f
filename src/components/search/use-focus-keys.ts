import {useEffect, type RefObject} from 'react';
import {useShortcutKeys} from '../chrome/ShortcutKeys';

/** `/` and Ctrl or Cmd with K move to the search field, except while something is being typed. */
export function useFocusKeys(field: RefObject<HTMLInputElement | null>): void {
  const {areOn} = useShortcutKeys();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      const isTyping = target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
      const isSlash =
        areOn &&
        event.key === '/' &&
        !isTyping &&
        !event.ctrlKey &&
        !event.metaKey &&
        !event.altKey;
      const isK =
        event.key.toLowerCase() === 'k' &&
        (event.ctrlKey || event.metaKey) &&
        !event.shiftKey &&
        !event.altKey;
      const isShown = field.current?.offsetParent != null;
      if (!field.current || !isShown || (!isSlash && !isK)) return;
      event.preventDefault();
      field.current.focus();
      field.current.select();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [field, areOn]);
}
