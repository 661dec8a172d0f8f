import type {FacetLabel} from './index-file';
import type {SectionType} from './section';

/** The types of sections as readers see them, what to do first. */
export const TYPE_LABELS: readonly (FacetLabel & {value: SectionType})[] = [
  {value: 'procedure', label: 'Procedure'},
  {value: 'guidance', label: 'Guidance'},
  {value: 'page', label: 'Page'},
  {value: 'indicator', label: 'Sign'},
  {value: 'group', label: 'Group of signs'},
  {value: 'mandate', label: 'Mandate'},
  {value: 'term', label: 'Term'},
  {value: 'channel', label: 'Channel'},
  {value: 'agency', label: 'Partner'},
  {value: 'instrument', label: 'Source'},
];

export function typeLabel(type: SectionType): string {
  return TYPE_LABELS.find(({value}) => value === type)?.label ?? type;
}
