// @vitest-environment happy-dom
import {afterEach, beforeEach, expect, test} from 'vitest';
import {attachSearchField} from '../../../src/client/attach-search-field';
import './page-fixture';

const script = (): HTMLScriptElement | null => document.querySelector('#search-script');

beforeEach(() => {
  document.body.dataset.root = '../';
  document.body.innerHTML =
    '<div class="bar__search"><a class="search-link" href="../search/index.html">Search</a></div>';
});
afterEach(() => script()?.remove());

test('the field has a name for readers, none for the browser, and comes once', () => {
  attachSearchField(document.body);
  attachSearchField(document.body);
  const fields = document.querySelectorAll('input');
  expect(fields).toHaveLength(1);
  expect(fields[0]!.getAttribute('name')).toBe(null);
  expect(fields[0]!.getAttribute('autocomplete')).toBe('off');
  expect(fields[0]!.getAttribute('aria-label')).toBeTruthy();
  expect(fields[0]!.closest('form')).toBe(null);
});

test('the search is loaded when the field is first used, and tried again after a failure', () => {
  attachSearchField(document.body);
  const field = document.querySelector('input')!;
  expect(script()).toBe(null);
  field.dispatchEvent(new FocusEvent('focus'));
  expect(script()!.getAttribute('src')).toBe('../assets/search.js');
  script()!.dispatchEvent(new Event('error'));
  expect(script()).toBe(null);
  expect(document.querySelector('[role=alert]')!.textContent).toMatch(/could not be loaded/);
  field.dispatchEvent(new FocusEvent('focus'));
  expect(script()).not.toBe(null);
  script()!.dispatchEvent(new Event('load'));
  expect(document.querySelector('[role=alert]')).toBe(null);
});

test('the link opens the field with the focus in it; an empty field closes again', () => {
  attachSearchField(document.body);
  const place = document.querySelector('.bar__search')!;
  const field = document.querySelector('input')!;
  const click = new MouseEvent('click', {bubbles: true, cancelable: true});
  document.querySelector('.search-link')!.dispatchEvent(click);
  expect(click.defaultPrevented).toBe(true);
  expect(document.activeElement).toBe(field);
  expect(place.classList).toContain('bar__search--open');
  field.blur();
  expect(place.classList).not.toContain('bar__search--open');
});

test('the search page has the field in its text, and loads the search at once only for a copied search', () => {
  const page = '<div class="search-page" data-search-page></div>';
  document.body.innerHTML += page;
  attachSearchField(document.body);
  expect(document.querySelectorAll('[data-search-page] input, .bar__search input')).toHaveLength(1);
  expect(script()).toBe(null);
  window.location.hash = '#find=abc';
  document.body.innerHTML = page;
  attachSearchField(document.body);
  expect(script()).not.toBe(null);
  window.location.hash = '';
});
