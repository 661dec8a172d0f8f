/** What people say for a page, and the heading of the page that it leads to. */
export interface Said {
  words: string;
  /** Where it is not said, the search finds the place. */
  anchor?: string;
}

/** Reads a line of `also_said` of a page: "my report was lost", or "my report was lost (#second-channel)". */
export function parseSaid(line: string): Said {
  const [, words, anchor] = /^(.+) \(#(\S+)\)$/.exec(line) ?? [];
  return anchor === undefined || words === undefined ? {words: line} : {words, anchor};
}
