import type {GuidanceItem} from '../edition';
import type {Properties} from './nodes';
import type {RenderContext} from './render-context';

/**
 * Its force, and to which mandates and phases an item applies, for the script that folds lists
 * (`client/lens/judge.ts`). What is for all of them says nothing.
 */
export function applicabilityData(context: RenderContext, item: GuidanceItem): Properties {
  const phases = context.edition.vocabulary.get('phase') ?? [];
  const dataApplicability =
    item.mandates === 'all'
      ? undefined
      : JSON.stringify(
          item.mandates.map(({mandate, condition, why}) =>
            why === undefined || condition === 'applies'
              ? [mandate, condition]
              : [mandate, condition, why],
          ),
        );
  const dataPhases = phases.every(({value}) => item.phase.some((phase) => phase === value))
    ? undefined
    : item.phase.join(' ');
  const isForAll = dataApplicability === undefined && dataPhases === undefined;
  return {dataDuty: isForAll ? undefined : item.duty, dataApplicability, dataPhases};
}
