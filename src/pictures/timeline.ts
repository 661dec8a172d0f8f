/** Something with a day, a month or a year: `2003-10-09`, `2003-10` or `2003`. One of the two is known. */
export interface Dated {
  from?: string | undefined;
  until?: string | undefined;
  /** The time as readers see it. */
  when: string;
  text: string;
}

export interface Timeline {
  /** What lasts, drawn as bars; without an end it goes on. */
  spans: readonly Dated[];
  /** What happened or was counted, drawn as points. */
  events: readonly Dated[];
}

/** `2003-07-02` is 2003.5: years as numbers, so that no clock and no zone plays a part. */
export function toYears(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year + (month - 1 + (day - 1) / 31) / 12;
}
