/**
 * The last day on which a published edition may be taken for current without asking: one year after the day of its
 * publication. `2026-11-28` gives `2027-11-28`, and `2028-02-29` gives `2029-02-28`. The rule is
 * ours: the day is known when the edition is cut, and does not hang on a single page.
 */
export function askForNewerAfter(published: string): string {
  const [year = '', month = '', day = ''] = published.split('-');
  const next = String(Number(year) + 1).padStart(4, '0');
  return `${next}-${month}-${month === '02' && day === '29' ? '28' : day}`;
}
