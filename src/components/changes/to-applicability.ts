import type {PageChangeJson, RecordChangeJson} from '../../edition/compare/to-comparison-json';
import {CHANGE_WORDS as WORDS} from '../../words/en';

/**
 * The mandates that a change concerns, as the script that folds lists reads them
 * (`client/lens/judge.ts`); undefined where it concerns all. A change of guidance concerns those
 * for whom what must be done is different.
 */
export function toApplicability({
  mandates,
  ...change
}: Pick<PageChangeJson, 'mandates'> &
  Partial<Pick<RecordChangeJson, 'effect' | 'effect_by_mandate'>>): string | undefined {
  const effects = change.effect ? change.effect_by_mandate : undefined;
  if (effects)
    return JSON.stringify(
      Object.entries(effects).map(([mandate, effect]) => {
        if (effect !== null) return [mandate, 'applies'];
        const isNamed = mandates === null || mandates.includes(mandate);
        return [mandate, 'not-in-mandate', ...(isNamed ? [WORDS.nothingForIt] : [])];
      }),
    );
  return mandates === null
    ? undefined
    : JSON.stringify(mandates.map((mandate) => [mandate, 'applies']));
}
