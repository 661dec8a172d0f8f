import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {FOLDERS} from '../../src/edition/model/folders';
import {policyOf} from '../../src/plugin/policy';
import {THEME_SCRIPT} from '../../src/plugin/theme-script';
import {toRedirectPage} from '../../src/site/redirect-page';

const redirectScript = /<script>([^]*?)<\/script>/.exec(toRedirectPage('', ''))?.[1] ?? '';

/** The samples are copied by hand: what they repeat of the code must stay as it is there. */
const read = (file: string): string => readFileSync(join(__dirname, '../../hosting', file), 'utf8');

test.each(['nginx.conf', 'apache.htaccess', 'Caddyfile'])(
  '%s sends the policy of the pages and the other headers, and leads on from every folder',
  (file) => {
    const sample = read(file);
    expect(sample).toContain(`${policyOf([THEME_SCRIPT, redirectScript])}; frame-ancestors 'none'`);
    for (const header of ['Referrer-Policy "no-referrer"', 'X-Content-Type-Options "nosniff"'])
      expect(sample).toContain(header);
    expect(sample).toMatch(/index: yes\.\n.*X-Robots-Tag "noindex"/);
    expect(sample).toMatch(/Cache-Control "no-cache"|default\s+"no-cache"/);
    expect(sample).toContain('"max-age=600"');
    const folders = [...FOLDERS.map(({folder}) => folder), 'search'].join('|');
    expect(sample).toContain(`(?:${folders})`);
  },
);

test('no sample lets a log hold what readers ask for', () => {
  // Each place of the nginx sample that answers for the site switches it off.
  const places = read('nginx.conf')
    .split(/^(?:server| {2}location [=/]).*\{$/m)
    .slice(1);
  const answering = places.filter((place) => /alias|root|return/.test(place));
  expect(answering).toHaveLength(3);
  for (const place of answering) expect(place).toContain('access_log off;');
  expect(read('apache.htaccess')).toMatch(/CustomLog .* env=!unlogged/);
  expect(read('Caddyfile')).not.toMatch(/^\s*log\b/m);
});
