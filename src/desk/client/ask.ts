/** Asks the server of the desk. Rejects with a sentence for the person at the desk. */
export type Ask = <T>(name: string, body?: unknown) => Promise<T>;

/**
 * The token comes behind `#` in the address. It is kept in memory alone, and taken out of the address, so that it
 * stays neither in the history nor in a bookmark.
 */
export function takeToken(place: Location, history: History): string {
  const token = place.hash.startsWith('#/') ? '' : place.hash.slice(1);
  history.replaceState(null, '', token === '' ? place.hash : '#/');
  return token;
}

export const createAsk =
  (token: string): Ask =>
  async <T>(name: string, body: unknown = {}): Promise<T> => {
    const response = await fetch(`/api/${name}`, {
      method: 'POST',
      headers: {Authorization: `Bearer ${token}`, 'Content-Type': 'application/json'},
      body: JSON.stringify(body),
    }).catch(() => {
      throw new Error('The desk does not answer. Is npm run edit still running?');
    });
    const answer = (await response.json()) as T & {error?: string};
    if (!response.ok) throw new Error(answer.error ?? 'The desk did not do it.');
    return answer;
  };
