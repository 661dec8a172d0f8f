import {loadScript} from '../load-script';
import type {createOpener} from '../opener/create-opener';

/**
 * Loads what opens results; the first of them are shown without it. It is loaded once, and tried
 * again where it failed. @returns undefined where it cannot be had
 */
export function createOpenerLoader(): () => Promise<typeof createOpener | undefined> {
  let coming: Promise<void> | undefined;
  return async () => {
    coming ??= loadScript('opener.js').catch(() => {
      coming = undefined;
    });
    await coming;
    return window.guidanceOpener;
  };
}
