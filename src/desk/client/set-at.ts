type Step = string | number;

/** The steps of a JSON pointer: `/nodes/0/text`. */
export const toSteps = (pointer: string): Step[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));

/**
 * A value with another part in one place; nothing else in it changes, and the given value stays as it is. `undefined`
 * takes the part out.
 */
export function setAt(value: unknown, [step, ...rest]: readonly Step[], part: unknown): unknown {
  if (step === undefined) return part;
  if (typeof step === 'number') {
    const list = [...((value ?? []) as unknown[])];
    const next = setAt(list[step], rest, part);
    if (next === undefined) list.splice(step, 1);
    else list[step] = next;
    return list;
  }
  const map = {...((value ?? {}) as Record<string, unknown>)};
  const next = setAt(map[step], rest, part);
  if (next === undefined) delete map[step];
  else map[step] = next;
  return map;
}
