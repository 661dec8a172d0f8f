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
  {value: 'mission', label: 'Mission'},
  {value: 'provision', label: 'Topic of law'},
  {value: 'pitfall', label: 'Drafting pitfall'},
  {value: 'arrangement', label: 'Institution'},
  {value: 'training', label: 'Training'},
  {value: 'profile', label: 'Experts and money'},
  {value: 'awareness', label: 'Template'},
  {value: 'request', label: 'Request of the paper'},
  {value: 'term', label: 'Term'},
  {value: 'channel', label: 'Channel'},
  {value: 'agency', label: 'Partner'},
  {value: 'instrument', label: 'Source'},
];

export function typeLabel(type: SectionType): string {
  return TYPE_LABELS.find(({value}) => value === type)?.label ?? type;
}
