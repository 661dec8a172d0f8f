import {describe, expect, test} from 'vitest';
import {editionOf} from '../../../../src/edition';

describe('the edition of a file', () => {
  test.each([
    ['/site/docs/report/index.md', 'next'],
    ['/site/data/terms/terms.yml', 'next'],
    ['/site/versioned_docs/version-1.1/index.md', '1.1'],
    ['/site/versioned_docs/version-1.10/index.md', '1.10'],
    ['/site/versioned_data/version-1.10/terms/terms.yml', '1.10'],
    ['/site/docs-old/index.md', undefined],
    ['/site/src/pages/index.tsx', undefined],
    ['/elsewhere/docs/index.md', undefined],
  ])('%s', (path, edition) => {
    expect(editionOf('/site', path)).toBe(edition);
  });
});
