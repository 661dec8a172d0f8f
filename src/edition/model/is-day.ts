/** Whether words are a day of the calendar, such as `2026-10-31`. */
export function isDay(words: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(words)) return false;
  const day = new Date(`${words}T00:00:00Z`);
  // Some readers of dates take 31 February for a day in March.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(words);
}
