/** Raised whenever the same text would give other terms. An index and a query must agree on it. */
export const ANALYZER_VERSION = 6;
