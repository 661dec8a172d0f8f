import {afterAll, describe, expect, test} from 'vitest';
import type {Release} from '../../../src/remark/render-context';
import {makeSite} from '../../fixtures/make-site';
import {renderFixturePage} from '../../fixtures/render-fixture-page';

const site = makeSite();
afterAll(site.remove);

const render = (path: string, release?: Release) => renderFixturePage(site.dir, path, release);

describe('a procedure asked question by question', () => {
  const $ = render('index.md');
  const chooser = $('.chooser');

  test('opens every answer without a script and without an address', () => {
    const answers = chooser.find('details');
    expect(answers.length).toBeGreaterThan(1);
    answers.each((_, answer) => {
      expect($(answer).children('summary').text()).not.toBe('');
      expect($(answer).attr('id')).toBeUndefined();
    });
  });

  test('ends every path in an outcome, and closes one answer as another of its question opens', () => {
    const last = chooser
      .find('details')
      .filter((_, answer) => $(answer).has('details').length === 0);
    last.each((_, answer) => expect($(answer).children('.chooser__end')).toHaveLength(1));
    const names = chooser
      .find('.chooser__question')
      .toArray()
      .map(
        (question) =>
          new Set(
            $(question)
              .children('details')
              .toArray()
              .map((one) => one.attribs.name),
          ),
      );
    expect(names.map(({size}) => size)).toEqual(names.map(() => 1));
  });

  test('names whom else to tell wherever it names whom to tell', () => {
    const tells = chooser.find('dt').filter((_, dt) => $(dt).text() === 'To whom');
    expect(tells.length).toBeGreaterThan(0);
    tells.each((_, dt) =>
      expect($(dt).nextAll('dt').first().text()).toBe('If that channel may be part of the problem'),
    );
  });
});

describe('a list of which three items come first', () => {
  const records = 'one two three four'
    .split(' ')
    .map(
      (name) =>
        `- {id: do-${name}, duty: should, text: Do ${name}., audience: [all], phase: [implementation], topic: reporting, mandates: all, reason: It helps., basis: proposal}`,
    );
  const long = makeSite([
    {file: 'data/guidance/more.yml', write: records.join('\n')},
    {
      file: 'docs/index.md',
      find: '::guidance{topic=reporting home}',
      replace: '::guidance{topic=reporting first="do-three do-one do-four" home}',
    },
  ]);
  afterAll(long.remove);
  const box = renderFixturePage(long.dir, 'index.md')('.box--first');
  const ids = (list: ReturnType<typeof box.find>): (string | undefined)[] =>
    list
      .children('li')
      .toArray()
      .map((item) => item.attribs.id);

  test('shows those three under a heading, in the order that the page gives', () => {
    expect(box.children('p').text()).toBe('First three');
    expect(ids(box.children('ul'))).toEqual(['do-three', 'do-one', 'do-four']);
  });

  test('shows the others below, each once', () => {
    expect(ids(box.nextAll('ul').first())).toEqual(['do-two', 'report-the-same-day']);
  });
});

describe('a brief', () => {
  const brief = render('index.md')('.brief');

  test('gives what is theirs, then what is not, then the red lines and whom to call', () => {
    expect(brief.text()).toMatch(
      /Decide now.*Must.*Report the same day.*Not yours.*Leave the victims.*Red lines.*Must not.*Buy.*Whom to call.*Focal point/s,
    );
  });
});

describe('the choice of a mandate', () => {
  const $ = render('index.md');

  test('stands before the first list it is about, hidden until a script fills it', () => {
    const place = $('.lens');
    expect(place).toHaveLength(1);
    expect([place.is('[hidden]'), place.text(), place.attr('data-tool')]).toEqual([
      true,
      '',
      'lens',
    ]);
    expect(place.next().find('[data-phases="implementation"]').length).toBeGreaterThan(0);
    expect(place.prevAll('.box--safety')).toHaveLength(1);
    expect(place.attr('data-mandate')).toContain('"id":"executive"');
  });

  test('is told of each item and each row for which mandates it is', () => {
    const data = [$('#raid-premises'), $('.table--applicability tr:contains("Enter suspected")')];
    expect(data.map((one) => one.attr('data-applicability'))).toEqual(
      data.map(() => '[["executive","applies"]]'),
    );
  });
});

describe('a page for one mandate', () => {
  const items = ['::guidance{ids=raid-premises}', '', '::guidance{ids=report-the-same-day}'];
  const condition = (words: string) =>
    makeSite([
      {file: 'docs/index.md', find: 'mandates: all', replace: 'mandates: [executive]'},
      {
        file: 'docs/index.md',
        find: '## Registers',
        replace: `## Chosen\n\n${items.join('\n')}\n\n## Registers`,
      },
      {file: 'data/guidance/reporting.yml', find: '      condition: applies', replace: words},
    ]);
  const lineOf = (words: string) => {
    const changed = condition(words);
    try {
      return renderFixturePage(changed.dir, 'index.md')('#chosen ~ .items .item__line').first();
    } finally {
      changed.remove();
    }
  };

  test('never shows as a duty what is not in that mandate, and says why', () => {
    const line = lineOf('      condition: not-in-mandate\n      why: The host police do it.');
    expect(line.find('.duty').text()).toBe('Not yours');
    expect(line.text()).toContain('The host police do it.');
  });

  test('says of a duty that it needs mandate and request', () => {
    const line = lineOf('      condition: if-mandated-and-requested\n      why: Only then.');
    expect(line.find('.duty').text()).toBe('May');
    expect(line.text()).toContain('If mandated and requested');
  });
});

describe('a situation', () => {
  const situation = render('index.md')('.situation');

  test('says what to do before what not to do, then two ways to tell', () => {
    expect(situation.text()).toMatch(
      /Do now.*Say no.*Do not.*Take it.*Tell.*Focal point.*part of the problem.*Head of mission.*Write down/s,
    );
  });
});

describe('a page of guidance', () => {
  const $ = render('index.md');

  test('says what it is before anything else', () => {
    const trust = $('body').children().first();
    expect(trust.attr('data-page')).toBe('index.md');
    expect(trust.text()).toContain('1.0, being written, as of 31 December 2004');
    expect(trust.text()).toContain('All mission personnel');
    expect(trust.find('time.review-by').attr('datetime')).toBe('2027-11-20');
  });

  test('numbers its paragraphs and gives each its permanent place', () => {
    const paragraph = $('#p-one-channel');
    expect(paragraph.find('.numbered__number').text()).toBe('1.1');
    expect(paragraph.find('a.permalink').attr('href')).toBe('#p-one-channel');
    expect($('#p-no-proof .numbered__number').text()).toBe('1.2');
  });

  test('names the source of a claim, the place in it and how far it was seen', () => {
    const cite = $('#p-one-channel .cite');
    expect(cite.text()).toBe('ST/SGB/2003/13, s. 3.2(e) E(Seen in extract)');
    expect(cite.find('a').attr('href')).toBe('registers/index.html#st-sgb-2003-13');
  });

  test('marks a drafting proposal in words', () => {
    expect($('#p-no-proof .basis').text()).toContain('Drafting proposal, needs specialist review');
  });

  test('explains a term by a description tied to a link, which leads to where it is explained', () => {
    const word = $('.term .term__word');
    expect(word.text()).toBe('trafficking');
    const definition = $(`#${word.attr('aria-describedby')}`);
    expect(definition.attr('role')).toBe('tooltip');
    expect(definition.text()).toContain('An act, done by certain means');
  });

  test('leaves a time of day alone', () =>
    expect($('body').text()).toContain('at once, at 10:30 or at night'));

  test('shows a guidance item with duty, reason, owner, mandates and basis', () => {
    const item = $('#report-the-same-day');
    expect(item.find('.duty').first().text()).toBe('Must');
    expect(item.find('details').text()).toContain('Delay lets people be moved.');
    expect(item.find('details').text()).toContain('Every member of the mission');
    expect(item.find('.condition').text()).toBe('Applies');
    expect(item.attr('data-record')).toBe('report-the-same-day');
  });

  test('shows a procedure whole: questions with their answers, steps with both channels, outcomes last', () => {
    const procedure = $('#report-third-parties');
    expect(procedure.find('#report-third-parties-danger .path__answers').text()).toBe(
      'Yes → step 2No → step 3',
    );
    expect(procedure.find('#report-third-parties-report').text()).toContain(
      'If that channel may be part of the problem',
    );
    expect(procedure.find('.path--outcomes .path__number').text()).toBe('A');
    expect(procedure.find('#report-third-parties-report .path__next a').attr('href')).toBe(
      '#report-third-parties-done',
    );
  });

  test('has a route for each of the nine categories', () =>
    expect($('table.table--routes tbody tr')).toHaveLength(9));

  test('keeps wide tables in a region that takes the focus', () =>
    expect($('.scroll').first().attr('tabindex')).toBe('0'));

  test('names every region once, tables after the heading above them', () => {
    const names = render('signs.md')('[role=region], section[aria-label], aside[aria-label]')
      .toArray()
      .map((element) => $(element).attr('aria-label'));
    expect(names).toContain('Table: For patrols');
    expect(new Set(names).size).toBe(names.length);
  });

  test('lists its sources at the end, each once with its places', () => {
    expect($('#sources-of-this-page')).toHaveLength(1);
    const listed = $('.page-sources li')
      .toArray()
      .map((item) => $(item).text());
    expect(listed).toEqual([
      'ST/SGB/2003/13: no place named E(Seen in extract); s. 3.2(e) E(Seen in extract); s. 4.3 E(Seen in extract)',
    ]);
  });

  test('uses each id once', () => {
    const ids = $('[id]')
      .toArray()
      .map((element) => $(element).attr('id'));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('signs', () => {
  test('say what they do not prove, directly under the group', () => {
    const group = render('signs.md')('#general-signs');
    expect(group.find('.caution').text()).toContain('Fear proves nothing by itself.');
    expect(group.find('#g01 .cite').text()).toContain('no longer in force since 9 October 2003');
  });

  test('kept for missions are left out of the public site, and that is said', () => {
    const group = render('signs.md')('#general-signs');
    expect(group.find('#g02')).toHaveLength(0);
    expect(group.text()).toContain('1 more sign is kept for use inside missions');
    expect(render('signs.md', 'mission')('#g02')).toHaveLength(1);
  });

  test('named away from their home link to it and carry no second anchor', () => {
    const $ = render('signs.md');
    expect($('.signs--short a.sign__code').attr('href')).toBe('#g01');
    expect($('[id=g01]')).toHaveLength(1);
  });
});

describe('registers', () => {
  const $ = render('registers.md');
  test('hold every term with its acronym and variants', () => {
    expect($('#trafficking-in-persons').text()).toContain('Trafficking in persons (TIP)');
    expect($('#presumed-victim').text()).toContain('See Trafficking in persons');
  });
  test('hold every source with its end and the pages that cite it', () => {
    expect($('#old-rules').text()).toContain('since 9 October 2003; replaced by ST/SGB/2003/13');
    expect($('#st-sgb-2003-13').text()).toContain('Cited on');
    expect($('#st-sgb-2003-13').text()).toContain('Whom do I tell?');
  });
});
