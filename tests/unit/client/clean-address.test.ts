import {expect, test} from 'vitest';
import {cleanAddress} from '../../../src/client/attach-clean-links';

test.each([
  ['https://site.test/2.1/report/index.html', 'https://site.test/2.1/report/'],
  ['https://site.test/2.1/report/index.html#urgent', 'https://site.test/2.1/report/#urgent'],
  ['https://site.test/2.1/report/', 'https://site.test/2.1/report/'],
  ['https://site.test/2.1/a-index.html', 'https://site.test/2.1/a-index.html'],
  ['https://site.test/package.zip', 'https://site.test/package.zip'],
])('%s is %s', (address, clean) => expect(cleanAddress(address)).toBe(clean));
