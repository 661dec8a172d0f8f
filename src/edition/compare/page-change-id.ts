/** The anchor of a page's entry among the changes: `report/index.md` gives `report-index-md`. */
export const toPageChangeId = (path: string): string => path.replace(/[^\p{L}\p{N}]+/gu, '-');
