/** Lets the page do something else where that is due; undefined where it is not yet. */
export type Turn = () => Promise<void> | undefined;

/** So long the search works in one go, in milliseconds; then the page has a turn. A frame is 16. */
const LONGEST_WORK = 8;

/** Gives the page a turn whenever the search has worked long enough since the last one. */
export function createTurns(): Turn {
  let since = performance.now();
  return () => {
    if (performance.now() - since < LONGEST_WORK) return undefined;
    return pause().then(() => {
      since = performance.now();
    });
  };
}

/**
 * A message to oneself comes after what waits already, input and drawing among it. A timer would
 * add four milliseconds each time.
 */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
