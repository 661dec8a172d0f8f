/**
 * Whether single keys do something (WCAG 2.1.4). It ends with the page: nothing of a visit is stored.
 */
export interface Keys {
  areOn: boolean;
}
