import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {afterEach, describe, expect, test} from 'vitest';
import {formatProblem, type Edition} from '../../../../src/edition';
import {checkAcross} from '../../../../src/edition/checks/across-editions';
import {toEditionIndex} from '../../../../src/edition/model/edition-index';
import {checkReasons} from '../../../../src/edition/compare/check-reasons';
import {compareEditions, type Lens} from '../../../../src/edition/compare/compare-editions';
import {fieldChanges} from '../../../../src/edition/compare/field-changes';
import {formatComparison} from '../../../../src/edition/compare/format-comparison';
import {formatRedline, toRedline} from '../../../../src/edition/compare/redline';
import {toComparisonJson} from '../../../../src/edition/compare/to-comparison-json';
import {loadSite} from '../../../fixtures/load-site';
import {makeSite, type Change} from '../../../fixtures/make-site';

const removes: (() => void)[] = [];
afterEach(() => removes.splice(0).forEach((remove) => remove()));

function load(changes: readonly Change[] = [], files: Record<string, string> = {}): Edition {
  const site = makeSite(changes);
  removes.push(site.remove);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(site.dir, file, '..'), {recursive: true});
    writeFileSync(join(site.dir, file), text);
  }
  return loadSite(site.dir);
}

const compare = (later: Edition, lens?: Lens) =>
  toComparisonJson(compareEditions(load(), later, lens));

const NEW_ITEM = `
- id: tell-nobody-else
  duty: must-not
  text: Tell others.
  audience: [police]
  phase: [implementation]
  topic: reporting
  mandates: all
  reason: Word travels.
  basis: proposal
`;

test('the same edition has no change', () => {
  const {records, pages} = compare(load());
  expect([records, pages]).toEqual([[], []]);
});

test('known changes of records, each of its type and with its reason', () => {
  const later = load(
    [
      {
        file: 'data/guidance/reporting.yml',
        find: 'Report the same day to one channel.',
        replace: 'Report at once to one channel.',
      },
      {
        file: 'data/guidance/reporting.yml',
        find: '- id: raid-premises',
        replace: `${NEW_ITEM.trim()}\n- id: raid-premises`,
      },
      {
        file: 'data/terms/terms.yml',
        find: 'A person who may be a victim and is helped as one.',
        replace: 'A person who may be a victim, and is helped as one.',
      },
      {file: 'docs/index.md', find: '\n::agencies{home}\n', replace: '\n'},
      {file: 'docs/signs.md', find: '::record{id=iom}', replace: '::agencies{home}'},
      {file: 'data/indicators/general-signs.yml', find: '- id: g02', replace: '- id: g03'},
    ],
    {
      'data/changes/1.0.yml': [
        '- {type: amended, reason: A day can be too long., ids: [report-the-same-day]}',
        '- {type: new, reason: It was missed., ids: [tell-nobody-else]}',
        '- {type: corrected, reason: A comma., ids: [presumed-victim]}',
        '- {type: stood-down, reason: It was double., ids: [g02]}',
      ].join('\n'),
    },
  );
  expect(
    compare(later).records.map(({id, type, reason, page_before, page_after, fields}) => [
      id,
      type,
      reason,
      page_before === page_after,
      fields.map(({field, redline}) => `${field}: ${formatRedline(redline)}`),
    ]),
  ).toEqual([
    ['iom', 'moved', null, false, []],
    [
      'report-the-same-day',
      'amended',
      'A day can be too long.',
      true,
      ['text: Report [-the same day -]{+at once +}to one channel.'],
    ],
    ['tell-nobody-else', 'new', 'It was missed.', false, []],
    ['g03', 'new', null, false, []],
    [
      'presumed-victim',
      'corrected',
      'A comma.',
      true,
      ['definition: A person who may be a victim{+,+} and is helped as one.'],
    ],
    ['g02', 'stood-down', 'It was double.', false, []],
  ]);
});

describe('what must be done differently', () => {
  const TEXT = {
    file: 'data/guidance/reporting.yml',
    find: 'Report the same day to one channel.',
    replace: 'Report at once to one channel.',
  };
  const REASON = {
    file: 'data/guidance/reporting.yml',
    find: 'Police powers are needed.',
    replace: 'Powers of police are needed.',
  };
  const effects = (changes: readonly Change[], files?: Record<string, string>) =>
    compare(load(changes, files)).records.map(({id, effect, effect_by_mandate: by}) => [
      id,
      effect,
      by,
    ]);

  test('is what an item asks; another reason asks nothing else', () => {
    expect(effects([TEXT, REASON])).toEqual([
      ['report-the-same-day', 'changed', undefined],
      ['raid-premises', null, undefined],
    ]);
  });
  test('is told apart from a mistake that was put right', () => {
    const files = {
      'data/changes/1.0.yml': '- {type: corrected, reason: A slip., ids: [report-the-same-day]}',
    };
    expect(effects([TEXT], files)).toEqual([['report-the-same-day', 'corrected', undefined]]);
  });
  test('is what a mandate gains or loses, and nothing for the others', () => {
    const later = load([
      {
        file: 'data/guidance/reporting.yml',
        find: '    - mandate: executive\n      condition: applies',
        replace:
          '    - mandate: executive\n      condition: not-in-mandate\n      why: It has no police.',
      },
    ]);
    const comparison = compare(later);
    expect(comparison.records[0]?.effect_by_mandate?.executive).toBe('ended');
    expect(formatComparison(comparison, 'executive')).toContain(
      'What must be done differently, mandate executive:\nENDED  MAY Enter suspected premises. (raid-premises)',
    );
  });
});

describe('fields', () => {
  test('parts of lists are matched by what names them, not by their place', () => {
    const before = {
      nodes: [
        {id: 'a', text: 'One'},
        {id: 'b', text: 'Two'},
      ],
    };
    const after = {
      nodes: [
        {id: 'new', text: 'Zero'},
        {id: 'a', text: 'One'},
        {id: 'b', text: 'Three'},
      ],
    };
    expect(fieldChanges(before, after)).toEqual([
      {field: 'nodes › new', before: undefined, after: {id: 'new', text: 'Zero'}},
      {field: 'nodes › b › text', before: 'Two', after: 'Three'},
    ]);
  });
  test('a source cited twice keeps both places', () => {
    const source = (at: string) => ({instrument: 'x', at});
    expect(
      fieldChanges({sources: [source('1'), source('2')]}, {sources: [source('1'), source('3')]}),
    ).toEqual([{field: 'sources › x (2) › at', before: '2', after: '3'}]);
  });
  test('a new order is a change, a new order of keys is none', () => {
    expect(
      fieldChanges({list: [{id: 'a'}, {id: 'b'}]}, {list: [{id: 'b'}, {id: 'a'}]}),
    ).toHaveLength(1);
    expect(fieldChanges({a: 1, b: 2}, {b: 2, a: 1})).toEqual([]);
  });
  test('words for the search alone are no change', () =>
    expect(fieldChanges({title: 'A'}, {title: 'A', people_say: ['b'], names_in: {}})).toEqual([]));
  test('a field that came and one that went', () => {
    expect(fieldChanges({gone: 'x'}, {came: 'y'})).toEqual([
      {field: 'came', before: undefined, after: 'y'},
      {field: 'gone', before: 'x', after: undefined},
    ]);
  });
});

test('a redline keeps every word of both texts', () => {
  const words = fc.array(fc.constantFrom('report', 'it', 'the', 'same', 'day', 'today', '.', '\n'));
  const texts = words.map((list) => list.join(' '));
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const parts = toRedline(before, after);
      const without = (kind: string) =>
        parts.flatMap((part) => (part.kind === kind ? [] : part.text)).join('');
      expect([without('new'), without('gone')]).toEqual([before, after]);
    }),
  );
});

test('pages are compared paragraph by paragraph, numbered ones by their id wherever they stand', () => {
  const later = load([
    {
      file: 'docs/index.md',
      find: ':p[no-proof] You need no proof. :basis[proposal]\n',
      replace: '',
    },
    {
      file: 'docs/index.md',
      find: '## What to do\n',
      replace:
        'Be calm.\n\n## What to do\n\n:p[no-proof] You need no proof at all. :basis[proposal]\n',
    },
    {file: 'docs/signs.md', find: 'reviewed: "2026-11-20"', replace: 'reviewed: "2026-11-21"'},
  ]);
  const {pages} = compare(later);
  expect(
    pages.map(({path, type, paragraphs}) => [
      path,
      type,
      paragraphs.map(({id, under, redline}) => [id, under, formatRedline(redline)]),
    ]),
  ).toEqual([
    [
      'index.md',
      'amended',
      [
        ['no-proof', 'What to do', 'You need no proof{+ at all+}. [proposal]'],
        [null, 'Whom do I tell?', '{+Be calm.+}'],
      ],
    ],
  ]);
});

test('a page that moved keeps its comparison through its redirect; one that went says where its readers are sent', () => {
  const moved = load(
    [
      {file: 'docs/index.md', find: './signs.md#g01', replace: './detect.md#g01'},
      {file: 'docs/signs.md', remove: true},
    ],
    {
      'docs/detect.md': SIGNS.replace('## For patrols', '## For all patrols {#patrols}'),
      'data/redirects.yml': '- {from: signs.md, to: detect.md}\n',
    },
  );
  expect(compare(moved).pages.filter(({path}) => path !== 'index.md')).toMatchObject([
    {
      path: 'detect.md',
      type: 'amended',
      other_path: 'signs.md',
      paragraphs: [{under: 'For all patrols'}],
    },
  ]);
});

const SIGNS = `---
title: Signs
description: What you may see.
topic: signs
audience: [patrol]
mandates: [executive]
reviewed: "2026-11-20"
review_by: "2027-11-20"
---

::indicators{group=general-signs home}

## For patrols

::indicators{audience=patrol}

See :ref[the first sign]{id=g01} and [your duty](./index.md#report-the-same-day).

| Sign | Meaning |
|---|---|
| A | B |

::record{id=iom}
`;

describe('what a published edition is owed', () => {
  test('a page that is gone needs a redirect', () => {
    const later = load(
      [
        {file: 'docs/index.md', find: './signs.md#g01', replace: './detect.md#g01'},
        {file: 'docs/signs.md', remove: true},
      ],
      {'docs/detect.md': SIGNS},
    );
    expect(checkAcross(later, [toEditionIndex(load())]).map(formatProblem)).toEqual([
      'data/redirects.yml:1:1  signs.md  is a page of edition 1.0 that is gone, and nothing says where its readers are sent; add a line {from: signs.md, to: …}  [redirect]',
    ]);
  });
  test('an id is never used again', () => {
    const without = load([
      {file: 'data/indicators/general-signs.yml', find: '- id: g02', replace: '- id: g03'},
    ]);
    expect(checkAcross(load(), [without, load()].map(toEditionIndex)).map(formatProblem)).toEqual([
      'data/indicators/general-signs.yml:16:7  g02  was stood down after edition 1.0, and its id is used again; choose a new id; ids are permanent over all editions  [permanent-id]',
    ]);
  });
});

test('a mandate or a kind of reader sees only what concerns it', () => {
  const later = load([
    {
      file: 'data/guidance/reporting.yml',
      find: 'Police powers are needed.',
      replace: 'Powers of police are needed.',
    },
    {
      file: 'data/guidance/reporting.yml',
      find: 'Delay lets people be moved.',
      replace: 'Delay lets people vanish.',
    },
  ]);
  const idsFor = (lens: Lens) => compare(later, lens).records.map(({id}) => id);
  expect(idsFor({})).toEqual(['report-the-same-day', 'raid-premises']);
  expect(idsFor({mandate: 'executive'})).toEqual(['report-the-same-day', 'raid-premises']);
  expect(idsFor({mandate: 'traditional'})).toEqual(['report-the-same-day']);
  expect(idsFor({audience: 'medical'})).toEqual(['report-the-same-day']);
});

describe('over more than one edition', () => {
  /** Edition 1.3, in which both guidance items differ, and which keeps the reasons of the editions before it. */
  const compareOver = (from: string, changes: Record<string, string>) => {
    const later = load(
      [
        {file: 'data/edition.yml', find: 'edition: "1.0"', replace: 'edition: "1.3"'},
        {
          file: 'data/guidance/reporting.yml',
          find: 'Police powers are needed.',
          replace: 'Powers of police are needed.',
        },
        {
          file: 'data/guidance/reporting.yml',
          find: 'Delay lets people be moved.',
          replace: 'Delay lets people vanish.',
        },
      ],
      Object.fromEntries(
        Object.entries(changes).map(([number, text]) => [`data/changes/${number}.yml`, text]),
      ),
    );
    return toComparisonJson(
      compareEditions(
        load([{file: 'data/edition.yml', find: 'edition: "1.0"', replace: `edition: "${from}"`}]),
        later,
      ),
    );
  };
  const amended = (reason: string, id = 'report-the-same-day', type = 'amended') =>
    `- {type: ${type}, reason: ${reason}, ids: [${id}]}\n`;
  const reasonsOf = (of: ReturnType<typeof compareOver>) =>
    of.records.map(({id, type, reason, reasons}) => [
      id,
      type,
      reason,
      reasons?.map(({edition, type: was, reason: why}) => `${edition} ${was} ${why}`),
    ]);

  test('each edition after the earlier gives its reason, the oldest first', () => {
    const changes = {
      '1.10': amended('Too late.'),
      '1.1': amended('One.'),
      '1.2': amended('Two.') + amended('Shorter.', 'raid-premises'),
      '1.3': amended('Three.'),
    };
    expect(reasonsOf(compareOver('1.0', changes))).toEqual([
      [
        'report-the-same-day',
        'amended',
        'Three.',
        ['1.1 amended One.', '1.2 amended Two.', '1.3 amended Three.'],
      ],
      ['raid-premises', 'amended', 'Shorter.', ['1.2 amended Shorter.']],
    ]);
    expect(reasonsOf(compareOver('1.1', changes))[0]?.[3]).toEqual([
      '1.2 amended Two.',
      '1.3 amended Three.',
    ]);
    expect(formatComparison(compareOver('1.1', changes))).toContain(
      ': MUST Report the same day to one channel.\n    why, edition 1.2 (amended): Two.\n    why, edition 1.3 (amended): Three.\n    reason: ',
    );
  });
  test('between neighbours nothing is said of other editions', () => {
    const comparison = compareOver('1.2', {'1.1': amended('One.'), '1.3': amended('Three.')});
    expect(comparison.records[0]).toMatchObject({reason: 'Three.'});
    expect(comparison.records[0]).not.toHaveProperty('reasons');
    expect(formatComparison(comparison)).toContain('    why: Three.');
  });
  test('it is a correction only where every edition on the way only corrected it', () => {
    const corrected = amended('A slip.', 'report-the-same-day', 'corrected');
    expect(compareOver('1.0', {'1.1': corrected, '1.3': corrected}).records[0]?.type).toBe(
      'corrected',
    );
    expect(compareOver('1.0', {'1.1': amended('One.'), '1.3': corrected}).records[0]?.type).toBe(
      'amended',
    );
  });
  test('a cut needs the reasons of its own edition', () => {
    const later = load(
      [
        {file: 'data/edition.yml', find: 'edition: "1.0"', replace: 'edition: "1.3"'},
        {
          file: 'data/guidance/reporting.yml',
          find: 'Delay lets people be moved.',
          replace: 'Delay lets people vanish.',
        },
      ],
      {'data/changes/1.2.yml': amended('Two.')},
    );
    expect(checkReasons(load(), later).map(({file, what}) => [file, what])).toEqual([
      [
        'data/changes/1.3.yml',
        'gives no reason for 1 guidance item that changed since edition 1.0',
      ],
    ]);
  });
});

test('the text says it in one screen', () => {
  const later = load([
    {
      file: 'data/guidance/reporting.yml',
      find: 'Delay lets people be moved.',
      replace: 'Delay lets people vanish.',
    },
  ]);
  expect(formatComparison(compare(later))).toBe(
    [
      'What changed from edition 1.0 (as of 31 December 2004) to edition 1.0 (as of 31 December 2004)',
      'Records: 1 amended',
      'Pages: no change',
      '',
      'What must be done differently: no duty is new, changed or ended.',
      '',
      'AMENDED  guidance report-the-same-day: MUST Report the same day to one channel.',
      '    reason: Delay lets people [-be moved-]{+vanish+}.',
    ].join('\n'),
  );
});
