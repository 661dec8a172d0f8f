/** What the script of a page has for the search, which opens pages without leaving the one that is loaded. */
export interface GuidancePage {
  /** Brings a page to life that has come into the document. */
  attach(body: HTMLElement): void;
  /** Set by the search: shows again what stood at the present address. False where it does not know. */
  restore?(): boolean;
}

declare global {
  interface Window {
    guidancePage?: GuidancePage;
  }
}
