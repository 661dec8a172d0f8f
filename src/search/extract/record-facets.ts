import type {Entry, GuidanceItem, PageEntry} from '../../edition';
import type {Facets} from './facets';

type Mandates = 'all' | readonly (string | {mandate: string; condition: string})[];

/** What a page may be filtered by. */
export function pageFacets({settings}: Pick<PageEntry, 'settings'>): Facets {
  return {
    topic: [settings.topic],
    audience: settings.audience,
    mandate: toMandates(settings.mandates),
  };
}

/** What a record may be filtered by; where it does not say, its page speaks for it. */
export function recordFacets(entry: Entry, page: Facets): Facets {
  const record = entry.record as Partial<
    Pick<GuidanceItem, 'audience' | 'topic' | 'duty' | 'basis' | 'phase' | 'mandates'>
  > & {seen_by?: string[]; forms?: string[]};
  const audience = record.audience ?? record.seen_by;
  return {
    ...page,
    ...(record.topic && {topic: [record.topic]}),
    ...(audience && {audience}),
    ...(record.mandates && {
      mandate: toMandates(record.mandates),
      requested: onlyIfRequested(record.mandates),
    }),
    ...(record.duty && {duty: [record.duty]}),
    ...(record.basis && {basis: [record.basis]}),
    ...(record.phase && {phase: record.phase}),
    ...(record.forms && {form: record.forms.map((form) => (form === 'any' ? 'all' : form))}),
  };
}

/** Undefined where there are none: most sections keep nothing then. */
function onlyIfRequested(mandates: Mandates): string[] | undefined {
  if (mandates === 'all') return undefined;
  const requested = mandates.flatMap((entry) =>
    typeof entry !== 'string' && entry.condition === 'if-mandated-and-requested'
      ? entry.mandate
      : [],
  );
  return requested.length > 0 ? requested : undefined;
}

/** The mandates something is for; what a mandate closes is not found under it. */
function toMandates(mandates: Mandates): string[] {
  if (mandates === 'all') return ['all'];
  return mandates.flatMap((entry) =>
    typeof entry === 'string' ? entry : entry.condition === 'not-in-mandate' ? [] : entry.mandate,
  );
}
