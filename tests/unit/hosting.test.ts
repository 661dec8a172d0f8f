import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {FOLDERS} from '../../src/edition/model/folders';
import {policyOf} from '../../src/plugin/policy';
import {THEME_SCRIPT} from '../../src/plugin/theme-script';
import {toRedirectPage} from '../../src/site/redirect-page';

const redirectScript = /<script>([^]*?)<\/script>/.exec(toRedirectPage('', ''))?.[1] ?? '';

/** The samples are copied by hand: what they repeat of the code must stay as it is there. */
test.each(['nginx.conf', 'apache.htaccess', 'Caddyfile'])(
  '%s sends the policy of the pages, and leads on from every folder',
  (file) => {
    const sample = readFileSync(join(__dirname, '../../hosting', file), 'utf8');
    expect(sample).toContain(`${policyOf([THEME_SCRIPT, redirectScript])}; frame-ancestors 'none'`);
    const folders = [...FOLDERS.map(({folder}) => folder), 'search'].join('|');
    expect(sample).toContain(`(?:${folders})`);
  },
);
