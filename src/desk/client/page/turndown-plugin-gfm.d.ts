declare module 'turndown-plugin-gfm' {
  import type TurndownService from 'turndown';

  /** Tables, struck words and boxes to tick. */
  export const gfm: TurndownService.Plugin;
}
