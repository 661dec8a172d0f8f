/**
 * How a piece of a longer text is called among results: the first as the whole, the others by what
 * they begin with, or by their place.
 */
export function toPieceTitle(title: string, label: string | undefined, at: number): string {
  if (at === 0) return title;
  return label ? `${title}: ${label.replace(/[:.]$/, '')}` : `${title} (part ${at + 1})`;
}
