import type {PlainWords} from './find-names';
import {findHarm, MAX_OF_A_KIND, type Harm} from './harm';

/** No pattern finds words on both sides of it: a sign that no text holds, alone on its line. */
const BETWEEN = '\n\uE000\n';

/**
 * The same as `findHarm` for many short texts, several times faster: each pattern begins once for
 * all of them.
 * @returns what is found, with the number of its text, and its place in it
 */
export function findHarmInAll(
  texts: readonly string[],
  isProse = true,
  plain?: PlainWords,
): {text: number; harm: Harm}[] {
  const found = findInJoined(texts, isProse, plain);
  // So much of one kind is found in one text at most: more may be hidden behind it in another.
  if (!hasMost(found)) return found;
  return texts.flatMap((text, number) =>
    findHarm(text, isProse, plain).map((harm) => ({text: number, harm})),
  );
}

function hasMost(found: readonly {harm: Harm}[]): boolean {
  const counts = new Map<string, number>();
  for (const {harm} of found) counts.set(harm.kind, (counts.get(harm.kind) ?? 0) + 1);
  return [...counts.values()].some((count) => count >= MAX_OF_A_KIND);
}

function findInJoined(
  texts: readonly string[],
  isProse: boolean,
  plain: PlainWords | undefined,
): {text: number; harm: Harm}[] {
  const starts: number[] = [];
  let at = 0;
  for (const text of texts) {
    starts.push(at);
    at += text.length + BETWEEN.length;
  }
  return findHarm(texts.join(BETWEEN), isProse, plain).map((harm) => {
    const text = starts.findLastIndex((start) => start <= harm.offset);
    return {text, harm: {...harm, offset: harm.offset - (starts[text] ?? 0)}};
  });
}
