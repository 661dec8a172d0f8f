import type {GuidanceItem} from '../edition';
import type {Properties} from './nodes';
import type {RenderContext} from './render-context';

/**
 * To which mandates and phases an item applies, for the script that folds lists
 * (`client/lens/judge.ts`). What is for all of them says nothing.
 */
export function applicabilityData(context: RenderContext, item: GuidanceItem): Properties {
  const phases = context.edition.vocabulary.get('phase') ?? [];
  return {
    dataApplicability:
      item.mandates === 'all'
        ? undefined
        : JSON.stringify(
            item.mandates.map(({mandate, condition, why}) =>
              why === undefined || condition === 'applies'
                ? [mandate, condition]
                : [mandate, condition, why],
            ),
          ),
    dataPhases: phases.every(({value}) => item.phase.some((phase) => phase === value))
      ? undefined
      : item.phase.join(' '),
  };
}
