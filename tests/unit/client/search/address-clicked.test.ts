// @vitest-environment happy-dom
import {beforeEach, expect, test} from 'vitest';
import {addressClicked} from '../../../../src/client/search/address-clicked';

const ADDRESS = 'https://site.test/2.1/report/';

beforeEach(() => {
  document.body.innerHTML = `<a href="${ADDRESS}"><font>Report</font></a>`;
});

function clicked(init: MouseEventInit = {}): string | undefined {
  const event = new MouseEvent('click', init);
  Object.defineProperty(event, 'target', {value: document.querySelector('font')});
  return addressClicked(event);
}

test('a plain click on a link leads to its address', () => expect(clicked()).toBe(ADDRESS));

test.each([{ctrlKey: true}, {metaKey: true}, {shiftKey: true}, {altKey: true}, {button: 1}])(
  'the browser does what it does with %o',
  (init) => expect(clicked(init)).toBe(undefined),
);

test('files, new windows and places on the same page are for the browser', () => {
  const link = document.querySelector('a')!;
  link.href = 'https://site.test/package.zip';
  expect(clicked()).toBe(undefined);
  link.href = `${window.location.href}#part`;
  expect(clicked()).toBe(undefined);
  link.href = ADDRESS;
  link.target = '_blank';
  expect(clicked()).toBe(undefined);
});
