// @vitest-environment happy-dom
import {expect, test} from 'vitest';
import {attachMandateLens} from '../../../../src/client/lens/attach-mandate-lens';
import {makeDocument} from '../page-fixture';

const applicability = (...list: readonly (readonly string[])[]): string =>
  `data-applicability='${JSON.stringify(list)}'`;
const item = (id: string, data = '', duty = 'must'): string =>
  `<li class="item" id="${id}" data-duty="${duty}" ${data}><p class="item__line"><span class="duty">${duty}</span> ${id}</p></li>`;

function open() {
  const page = makeDocument(`<main><div class="lens"
      data-mandate='[{"id":"executive","title":"Executive mandate"},{"id":"advisory","title":"Advisory mandate"}]'
      data-phase='[{"id":"start-up","title":"Start-up"},{"id":"transition","title":"Transition"}]'></div>
    <ul class="items">${[
      item('all'),
      item(
        'arrest',
        applicability(
          ['executive', 'applies'],
          ['advisory', 'not-in-mandate', 'It has no police.'],
        ),
      ),
      item(
        'train',
        applicability(['executive', 'applies'], ['advisory', 'if-mandated-and-requested', 'Ask.']),
      ),
      item('early', 'data-phases="start-up"'),
      item('unnamed', applicability(['executive', 'applies'])),
    ].join('')}</ul>
    <div class="scroll"><table class="table--applicability"><thead><tr><th>What</th></tr></thead>
      <tbody><tr ${applicability(['executive', 'applies'])}><th><span class="duty">Must</span> row</th></tr></tbody>
    </table></div></main>`);
  attachMandateLens(page.querySelector<HTMLElement>('.lens')!);
  const selects = [...page.querySelectorAll('select')];
  return {
    page,
    selects,
    choose(at: number, value: string): void {
      selects[at]!.value = value;
      selects[at]!.dispatchEvent(new Event('change', {bubbles: true}));
    },
    listed: (list: string) =>
      [...page.querySelectorAll(`${list} > li.item`)].map(({id}) => id).join(' '),
    said: () => page.querySelector('[role=status]')!.textContent,
    html: () => page.querySelector('ul.items')!.outerHTML,
  };
}

test('it has two named choices that no browser brings back', () => {
  const {selects} = open();
  expect(selects.map(({labels}) => labels![0]!.textContent.split(' ')[0])).toEqual([
    'Mandate',
    'Phase',
  ]);
  expect(selects.every((select) => select.autocomplete === 'off' && !select.name)).toBe(true);
});

test('what is not in the mandate is folded, counted, gives its reason and is no duty', () => {
  const {page, choose, listed, said} = open();
  choose(0, 'advisory');
  expect(listed('main > ul.items')).toBe('all train early');
  expect(listed('.lens-rest > ul')).toBe('arrest unnamed');
  const arrest = page.querySelector('#arrest')!;
  expect(arrest.textContent).toContain('It has no police.');
  expect(arrest.querySelector('.duty:not([hidden])')!.textContent).toBe('Not yours');
  expect(page.querySelector('#train')!.textContent).toContain('If mandated and requested Ask.');
  expect(said()).toBe(
    'Shown for: Advisory mandate. 3 of 6 entries are not for this mandate and are folded, with the reason. 1 applies only if mandated and requested.',
  );
  expect(page.querySelector('.lens-rest > summary')!.textContent).toBe(
    '2 of 5 here are not for this mandate: show them, and why',
  );
});

test('a table of which no row is left is folded as a whole, and each id stays one', () => {
  const {page, choose} = open();
  choose(0, 'advisory');
  expect(page.querySelector<HTMLElement>('main > .scroll')!.hidden).toBe(true);
  expect(page.querySelectorAll('.lens-rest tbody > tr')).toHaveLength(1);
  const ids = [...page.querySelectorAll('[id]')].map(({id}) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('another phase is another reason; a mandate is judged first', () => {
  const {page, choose, listed, said} = open();
  choose(1, 'transition');
  expect(listed('.lens-rest > ul')).toBe('early');
  expect(page.querySelector('#early')!.textContent).toContain('Not in this phase');
  expect(page.querySelector('#early')!.textContent).toContain('For: Start-up.');
  expect(said()).toContain('1 of 6 entries is not for this phase and is folded');
  choose(0, 'advisory');
  expect(listed('.lens-rest > ul')).toBe('arrest early unnamed');
  expect(said()).toContain('not for this mandate or phase');
});

test('one press shows everything as it stood, and so does leaving the page', () => {
  const {page, choose, html, selects, said} = open();
  const before = html();
  choose(0, 'advisory');
  choose(1, 'transition');
  expect(html()).not.toBe(before);
  page.querySelector('button')!.click();
  expect([html(), said(), page.querySelector('.lens-rest')]).toEqual([before, '', null]);
  expect(page.querySelector('button')!.hidden).toBe(true);
  choose(0, 'advisory');
  window.dispatchEvent(new Event('pagehide'));
  expect([html(), selects[0]!.value]).toEqual([before, '']);
});

test('where no duty changed for the choice, it says so', () => {
  const page = makeDocument(`<main><div class="lens"
      data-mandate='[{"id":"executive","title":"Executive mandate"}]'></div>
    <ul class="changes changes--duties"><li ${applicability(['executive', 'not-in-mandate', 'Nothing changes for it.'])}>
      <p class="change__line">Item</p></li></ul></main>`);
  attachMandateLens(page.querySelector<HTMLElement>('.lens')!);
  const select = page.querySelector('select')!;
  select.value = 'executive';
  select.dispatchEvent(new Event('change', {bubbles: true}));
  expect(page.querySelector('[role=status]')!.textContent).toContain(
    'No duty is new, changed or ended for this choice.',
  );
  expect(page.querySelector('.lens-rest')!.textContent).toContain('Nothing changes for it.');
});

test('of a list of names those are folded that are for other mandates', () => {
  const page = makeDocument(`<main>
    <div class="lens" data-mandate='[{"id":"executive","title":"Executive mandate"},{"id":"advisory","title":"Advisory mandate"}]'></div>
    <ul class="names"><li id="all"><a href="#">All</a></li>
      <li id="own" ${applicability(['executive', 'applies'])}><a href="#">Own</a></li>
      <li id="other" ${applicability(['advisory', 'applies'])}><a href="#">Other</a></li></ul></main>`);
  attachMandateLens(page.querySelector<HTMLElement>('.lens')!);
  const [select, ...others] = page.querySelectorAll('select');
  expect(others).toEqual([]);
  select!.value = 'executive';
  select!.dispatchEvent(new Event('change', {bubbles: true}));
  expect([...page.querySelectorAll('main > .names > li')].map(({id}) => id)).toEqual([
    'all',
    'own',
  ]);
  expect(page.querySelector('.lens-rest #other')!.textContent).toContain(
    'For other mandates For: Advisory mandate.',
  );
});

test('a prohibition for other mandates, phases or readers stays one, and is never called not yours', () => {
  const page = makeDocument(`<main><div class="lens"
      data-mandate='[{"id":"executive","title":"Executive mandate"},{"id":"advisory","title":"Advisory mandate"}]'
      data-phase='[{"id":"start-up","title":"Start-up"},{"id":"transition","title":"Transition"}]'></div>
    <ul class="items">${item('arrest', applicability(['executive', 'applies'], ['advisory', 'not-in-mandate', 'It has no police.']), 'must-not')}
      ${item('early', 'data-phases="start-up"', 'must-not')}</ul></main>`);
  attachMandateLens(page.querySelector<HTMLElement>('.lens')!);
  const [mandate, phase] = page.querySelectorAll('select');
  mandate!.value = 'advisory';
  phase!.value = 'transition';
  phase!.dispatchEvent(new Event('change', {bubbles: true}));
  const shown = [...page.querySelectorAll('.lens-rest li')].map((one) => {
    const copy = one.cloneNode(true) as HTMLElement;
    copy.querySelectorAll('[hidden]').forEach((hidden) => hidden.remove());
    return copy.textContent.replace(/\s+/g, ' ').trim();
  });
  expect(shown).toEqual([
    'must-not arrest For other mandates It has no police. This does not say that you may do it.',
    'must-not early Not in this phase For: Start-up. This does not say that you may do it.',
  ]);
});
