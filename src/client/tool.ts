/** What only one page does by script. Each has a script and styles that only such a page loads. */
export type AttachTool = (place: HTMLElement) => void;

declare global {
  interface Window {
    /** The tools whose scripts have been loaded, by name. */
    guidanceTools?: Record<string, AttachTool>;
  }
}

/** Called by the script of a tool: from now on `attachTools` finds it. */
export function offerTool(name: string, attach: AttachTool): void {
  window.guidanceTools = {...window.guidanceTools, [name]: attach};
}
