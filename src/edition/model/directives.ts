import type {Collection} from './collections';

/** What an attribute of a directive may hold. */
export type AttributeRule =
  | {kind: 'record'; collection: Collection; list?: true}
  | {kind: 'any-record'}
  | {kind: 'word'; vocabulary: string; list?: true}
  | {kind: 'text'}
  | {kind: 'file'; collection: Collection}
  | {kind: 'flag'};

type Attributes = Record<string, AttributeRule & {required?: true}>;

/** One of our Markdown extensions, as an editor writes it. */
export interface DirectiveRule {
  /** `text`: `:name[…]{…}`; `leaf`: `::name{…}` on its own line; `container`: `:::name … :::`. */
  form: 'text' | 'leaf' | 'container';
  /** Shown in messages. */
  example: string;
  /** Whether text in square brackets is needed. */
  label?: 'needed' | 'optional';
  attributes: Attributes;
  /** What it shows always has its home there; otherwise a `home` attribute says so. */
  alwaysHome?: true;
}

const flag: AttributeRule = {kind: 'flag'};
const text: AttributeRule = {kind: 'text'};
const word = (vocabulary: string): AttributeRule => ({kind: 'word', vocabulary});
const file = (collection: Collection): AttributeRule => ({kind: 'file', collection});
const idOf = (collection: Collection): AttributeRule => ({kind: 'record', collection});

/** `:name[…]{…}` in a sentence. */
const inline = (example: string, attributes: Attributes = {}): DirectiveRule => ({
  form: 'text',
  example,
  label: 'needed',
  attributes,
});

/** `::name{…}` on its own line. */
const leaf = (example: string, attributes: Attributes = {}): DirectiveRule => ({
  form: 'leaf',
  example,
  attributes,
});

/** A leaf that lists records of a collection: those that fit its filters, or those that `ids` names. */
const listing = (collection: Collection, example: string, filters: Attributes = {}) =>
  leaf(example, {
    ...filters,
    ids: {kind: 'record', collection, list: true},
    home: flag,
  });

const box = (name: string): DirectiveRule => ({
  form: 'container',
  example: `:::${name} … :::`,
  label: 'optional',
  attributes: {},
});

/** Every directive a page may use. Which collection a directive shows is said in `collections.ts`. */
export const DIRECTIVES: Readonly<Record<string, DirectiveRule>> = {
  p: inline(':p[short-id] at the start of a paragraph'),
  term: inline(':term[words shown]{id=trafficking-in-persons}', {
    id: {...idOf('terms'), required: true},
  }),
  ref: inline(':ref[words shown]{id=g01}', {id: {kind: 'any-record', required: true}}),
  cite: inline(':cite[st-sgb-2003-13]{at="s. 3.2(c)" verified=text}', {
    at: text,
    verified: {...word('verified'), required: true},
    history: flag,
  }),
  basis: inline(':basis[proposal]'),
  guidance: listing('guidance', '::guidance{topic=first-contact home}', {
    topic: word('topic'),
    audience: word('audience'),
    phase: word('phase'),
    duty: word('duty'),
    mandate: idOf('mandates'),
    file: file('guidance'),
    first: {kind: 'record', collection: 'guidance', list: true},
  }),
  indicators: listing('indicators', '::indicators{group=general-signs home}', {
    group: idOf('groups'),
    audience: word('audience'),
    place: word('place'),
    form: word('form'),
    stage: word('stage'),
  }),
  procedure: leaf('::procedure{id=report-third-parties home}', {
    id: {...idOf('procedures'), required: true},
    home: flag,
  }),
  brief: leaf('::brief{id=brief-executive-start-up home}', {
    id: {...idOf('briefs'), required: true},
    home: flag,
  }),
  routes: leaf('::routes{procedure=report-third-parties}', {
    procedure: {...idOf('procedures'), required: true},
  }),
  flow: leaf('::flow{procedure=report-third-parties}', {
    procedure: {...idOf('procedures'), required: true},
  }),
  ladder: leaf('::ladder{ids="lead-regulation-early report-evidence-enforce"}', {
    ids: {kind: 'record', collection: 'guidance', list: true, required: true},
  }),
  'time-bars': leaf('::time-bars{ids="route-seconded-officer"}', {
    ids: {kind: 'record', collection: 'expertise', list: true, required: true},
  }),
  cards: leaf('::cards'),
  posters: leaf('::posters{ids=woman-asks-for-help}', {
    ids: {kind: 'record', collection: 'situations', list: true, required: true},
  }),
  chooser: leaf('::chooser{procedure=report-third-parties}', {
    procedure: {...idOf('procedures'), required: true},
  }),
  channels: listing('channels', '::channels{takes=un-personnel}', {
    takes: word('channels.takes'),
  }),
  situations: listing('situations', '::situations{ids=offered-money home}'),
  mandates: listing('mandates', '::mandates{home}'),
  applicability: leaf('::applicability{topic=reporting}', {
    topic: word('topic'),
    audience: word('audience'),
    phase: word('phase'),
    file: file('guidance'),
  }),
  agencies: listing('agencies', '::agencies{ids="iom unhcr"}'),
  'partner-matrix': leaf('::partner-matrix'),
  record: leaf('::record{id=g01}', {id: {kind: 'any-record', required: true}}),
  glossary: {...leaf('::glossary'), alwaysHome: true},
  acronyms: leaf('::acronyms'),
  languages: leaf('::languages'),
  sources: {
    ...leaf('::sources{kinds="treaty resolution"}', {
      kinds: {kind: 'word', vocabulary: 'instruments.kind', list: true},
    }),
    alwaysHome: true,
  },
  missions: listing('missions', '::missions{ids="unmik unmil"}'),
  mission: leaf('::mission{id=unmik home}', {
    id: {...idOf('missions'), required: true},
    home: flag,
  }),
  timeline: leaf('::timeline{mission=unmik}', {mission: {...idOf('missions'), required: true}}),
  provisions: listing('provisions', '::provisions{file=definition home}', {
    file: file('provisions'),
  }),
  comparison: leaf('::comparison{file=definition}', {file: file('provisions')}),
  comparator: leaf('::comparator'),
  planner: leaf('::planner'),
  pitfalls: listing('pitfalls', '::pitfalls{home}', {file: file('pitfalls')}),
  arrangements: listing('arrangements', '::arrangements{part=structure home}', {
    part: word('arrangements.part'),
    file: file('arrangements'),
  }),
  training: listing('training', '::training{kind=manual home}', {
    kind: word('training.kind'),
    for: word('training.trainees'),
    file: file('training'),
  }),
  expertise: listing('expertise', '::expertise{kind=route home}', {
    kind: word('expertise.kind'),
    file: file('expertise'),
  }),
  awareness: listing('awareness', '::awareness{kind=poster home}', {
    kind: word('awareness.kind'),
    audience: word('audience'),
    file: file('awareness'),
  }),
  sheets: listing('sheets', '::sheets{ids=sheet-observation home}'),
  worksheet: leaf('::worksheet{sheet=sheet-partner-map}', {
    sheet: {...idOf('sheets'), required: true},
  }),
  coverage: {...leaf('::coverage'), alwaysHome: true},
  safety: box('safety'),
  note: box('note'),
  checklist: box('checklist'),
  first: box('first'),
};

/** The rule of a directive; undefined where there is none of that name. */
export const directiveRule = (name: string): DirectiveRule | undefined =>
  Object.hasOwn(DIRECTIVES, name) ? DIRECTIVES[name] : undefined;
