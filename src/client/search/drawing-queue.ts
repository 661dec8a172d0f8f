/** A part of a page that can be drawn by itself. */
export interface Part {
  /** Smaller numbers come first. */
  place(): number;
  /** It is drawn before the next microtask is done. */
  draw(): void;
}

/** Parts of a page that wait to be drawn, each when its turn comes. */
export interface DrawingQueue {
  /** A part that waits already keeps its turn. */
  add(part: Part): void;
  remove(part: Part): void;
}

/** So long parts are drawn between two frames, in milliseconds. */
const LONGEST = 6;

export function createDrawingQueue(): DrawingQueue {
  const waiting = new Set<Part>();
  let isWorking = false;
  const work = async (): Promise<void> => {
    isWorking = true;
    while (waiting.size > 0) {
      await frame();
      const since = performance.now();
      while (waiting.size > 0 && performance.now() - since < LONGEST) {
        const [first] = [...waiting].sort((a, b) => a.place() - b.place());
        if (first) waiting.delete(first);
        first?.draw();
        await undefined;
      }
    }
    isWorking = false;
  };
  return {
    add(part) {
      waiting.add(part);
      if (!isWorking) void work();
    },
    remove: (part) => void waiting.delete(part),
  };
}

/** What was drawn before has come to the screen: the browser's own work, too, is cut in parts. */
const frame = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
