/** A value of a record in words: lists separated by semicolons, parts by their keys. */
export function formatValue(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(formatValue).join('; ');
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([key, part]) => `${key}: ${formatValue(part)}`)
      .join(', ');
  return String(value);
}
