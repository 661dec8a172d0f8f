import type {Collection} from './collections';

/** What an attribute of a directive may hold. */
export type AttributeRule =
  | {kind: 'record'; collection: Collection; list?: true}
  | {kind: 'any-record'}
  | {kind: 'word'; vocabulary: string; list?: true}
  | {kind: 'text'}
  | {kind: 'file'; collection: Collection}
  | {kind: 'flag'};

/** One of our Markdown extensions, as an editor writes it. */
export interface DirectiveRule {
  /** `text`: `:name[…]{…}`; `leaf`: `::name{…}` on its own line; `container`: `:::name … :::`. */
  form: 'text' | 'leaf' | 'container';
  /** Shown in messages. */
  example: string;
  /** Whether text in square brackets is needed. */
  label?: 'needed' | 'optional';
  attributes: Record<string, AttributeRule & {required?: true}>;
  /** The collection it lists; a `home` attribute, or `alwaysHome`, says that those records live there. */
  lists?: Collection;
  alwaysHome?: true;
}

const word = (vocabulary: string): AttributeRule => ({kind: 'word', vocabulary});
const flag: AttributeRule = {kind: 'flag'};
const text: AttributeRule = {kind: 'text'};

/** Every directive a page may use. */
export const DIRECTIVES: Readonly<Record<string, DirectiveRule>> = {
  p: {
    form: 'text',
    example: ':p[short-id] at the start of a paragraph',
    label: 'needed',
    attributes: {},
  },
  term: {
    form: 'text',
    example: ':term[words shown]{id=trafficking-in-persons}',
    label: 'needed',
    attributes: {id: {kind: 'record', collection: 'terms', required: true}},
  },
  ref: {
    form: 'text',
    example: ':ref[words shown]{id=g01}',
    label: 'needed',
    attributes: {id: {kind: 'any-record', required: true}},
  },
  cite: {
    form: 'text',
    example: ':cite[st-sgb-2003-13]{at="s. 3.2(c)" verified=text}',
    label: 'needed',
    attributes: {at: text, verified: {...word('verified'), required: true}, history: flag},
  },
  basis: {form: 'text', example: ':basis[proposal]', label: 'needed', attributes: {}},
  guidance: {
    form: 'leaf',
    example: '::guidance{topic=first-contact home}',
    lists: 'guidance',
    attributes: {
      topic: word('topic'),
      audience: word('audience'),
      phase: word('phase'),
      duty: word('duty'),
      mandate: {kind: 'record', collection: 'mandates'},
      file: {kind: 'file', collection: 'guidance'},
      ids: {kind: 'record', collection: 'guidance', list: true},
      home: flag,
    },
  },
  indicators: {
    form: 'leaf',
    example: '::indicators{group=general-signs home}',
    lists: 'indicators',
    attributes: {
      group: {kind: 'record', collection: 'groups'},
      audience: word('audience'),
      place: word('place'),
      form: word('form'),
      stage: word('stage'),
      ids: {kind: 'record', collection: 'indicators', list: true},
      home: flag,
    },
  },
  procedure: {
    form: 'leaf',
    example: '::procedure{id=report-third-parties home}',
    lists: 'procedures',
    attributes: {id: {kind: 'record', collection: 'procedures', required: true}, home: flag},
  },
  routes: {
    form: 'leaf',
    example: '::routes{procedure=report-third-parties}',
    attributes: {procedure: {kind: 'record', collection: 'procedures', required: true}},
  },
  channels: {
    form: 'leaf',
    example: '::channels{takes=un-personnel}',
    lists: 'channels',
    attributes: {
      takes: word('channels.takes'),
      ids: {kind: 'record', collection: 'channels', list: true},
      home: flag,
    },
  },
  mandates: {
    form: 'leaf',
    example: '::mandates{home}',
    lists: 'mandates',
    attributes: {ids: {kind: 'record', collection: 'mandates', list: true}, home: flag},
  },
  applicability: {
    form: 'leaf',
    example: '::applicability{topic=reporting}',
    attributes: {
      topic: word('topic'),
      audience: word('audience'),
      phase: word('phase'),
      file: {kind: 'file', collection: 'guidance'},
    },
  },
  agencies: {
    form: 'leaf',
    example: '::agencies{ids="iom unhcr"}',
    lists: 'agencies',
    attributes: {ids: {kind: 'record', collection: 'agencies', list: true}, home: flag},
  },
  record: {
    form: 'leaf',
    example: '::record{id=g01}',
    attributes: {id: {kind: 'any-record', required: true}},
  },
  glossary: {form: 'leaf', example: '::glossary', lists: 'terms', alwaysHome: true, attributes: {}},
  acronyms: {form: 'leaf', example: '::acronyms', attributes: {}},
  sources: {
    form: 'leaf',
    example: '::sources{kinds="treaty resolution"}',
    lists: 'instruments',
    alwaysHome: true,
    attributes: {kinds: {kind: 'word', vocabulary: 'instruments.kind', list: true}},
  },
  missions: {
    form: 'leaf',
    example: '::missions{ids="unmik unmil"}',
    lists: 'missions',
    attributes: {ids: {kind: 'record', collection: 'missions', list: true}, home: flag},
  },
  mission: {
    form: 'leaf',
    example: '::mission{id=unmik home}',
    lists: 'missions',
    attributes: {id: {kind: 'record', collection: 'missions', required: true}, home: flag},
  },
  provisions: {
    form: 'leaf',
    example: '::provisions{file=definition home}',
    lists: 'provisions',
    attributes: {
      file: {kind: 'file', collection: 'provisions'},
      ids: {kind: 'record', collection: 'provisions', list: true},
      home: flag,
    },
  },
  comparison: {
    form: 'leaf',
    example: '::comparison{file=definition}',
    lists: 'provisions',
    attributes: {file: {kind: 'file', collection: 'provisions'}},
  },
  pitfalls: {
    form: 'leaf',
    example: '::pitfalls{home}',
    lists: 'pitfalls',
    attributes: {
      file: {kind: 'file', collection: 'pitfalls'},
      ids: {kind: 'record', collection: 'pitfalls', list: true},
      home: flag,
    },
  },
  arrangements: {
    form: 'leaf',
    example: '::arrangements{part=structure home}',
    lists: 'arrangements',
    attributes: {
      part: word('arrangements.part'),
      file: {kind: 'file', collection: 'arrangements'},
      ids: {kind: 'record', collection: 'arrangements', list: true},
      home: flag,
    },
  },
  training: {
    form: 'leaf',
    example: '::training{kind=manual home}',
    lists: 'training',
    attributes: {
      kind: word('training.kind'),
      for: word('training.trainees'),
      file: {kind: 'file', collection: 'training'},
      ids: {kind: 'record', collection: 'training', list: true},
      home: flag,
    },
  },
  expertise: {
    form: 'leaf',
    example: '::expertise{kind=route home}',
    lists: 'expertise',
    attributes: {
      kind: word('expertise.kind'),
      file: {kind: 'file', collection: 'expertise'},
      ids: {kind: 'record', collection: 'expertise', list: true},
      home: flag,
    },
  },
  awareness: {
    form: 'leaf',
    example: '::awareness{kind=poster home}',
    lists: 'awareness',
    attributes: {
      kind: word('awareness.kind'),
      audience: word('audience'),
      file: {kind: 'file', collection: 'awareness'},
      ids: {kind: 'record', collection: 'awareness', list: true},
      home: flag,
    },
  },
  coverage: {
    form: 'leaf',
    example: '::coverage',
    lists: 'requests',
    alwaysHome: true,
    attributes: {},
  },
  safety: {form: 'container', example: ':::safety … :::', label: 'optional', attributes: {}},
  note: {form: 'container', example: ':::note … :::', label: 'optional', attributes: {}},
};
