/** `, with --file`, `: --reason "…"`, `: --to PAGE`: at the desk there is a field for it. */
const OPTION = /(?:, with|:) --[a-z-]+(?: (?:"…"|[A-Z]+))?/g;

/** What stands in the way, without what a terminal is told about it. */
export const toDeskWords = (obstacle: string): string => obstacle.replace(OPTION, '');
