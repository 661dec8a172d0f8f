import type {Config} from '@docusaurus/types';
import {parseFrontMatter, NEXT, ProblemsError} from './src/edition';
import {digestData} from './src/plugin/digest-data';
import {readArchivedEditions, readSiteEditions} from './src/plugin/read-site-editions';
import remarkPlugin from './src/plugin/remark-plugin';

export default function createConfig(): Config {
  const siteDir = __dirname;
  const editions = readSiteEditions(siteDir);
  const [next, ...published] = editions;
  const current = published[0]?.name ?? NEXT;
  const release = process.env.PACKAGE_RELEASE === 'mission' ? 'mission' : 'public';
  const version = (path: string, label: string) => ({
    path,
    label,
    banner: 'none' as const,
    badge: false,
  });

  return {
    title: 'SRSG guidance package',
    tagline: 'Guidance for heads of UN missions on human trafficking',
    // No address of its own yet: pages use relative paths, and nothing is fetched from anywhere else.
    url: 'https://guidance-package.invalid',
    baseUrl: '/',
    trailingSlash: true,
    favicon: 'mark.svg',
    baseUrlIssueBanner: false,
    noIndex: true,
    onBrokenLinks: 'throw',
    // Docusaurus does not know the anchors of records and paragraphs; the check and the built-site check do.
    onBrokenAnchors: 'ignore',
    onDuplicateRoutes: 'throw',
    i18n: {defaultLocale: 'en', locales: ['en']},
    storage: {type: 'sessionStorage', namespace: 'srsg'},
    future: {v4: true, faster: true},
    markdown: {
      format: 'md',
      hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'},
      // The default reader runs front matter that opens with ---js as code; ours reads data only.
      parseFrontMatter: async ({filePath, fileContent}) => {
        const parsed = parseFrontMatter(fileContent, filePath);
        if (parsed.problems.length > 0) throw new ProblemsError(parsed.problems);
        return {frontMatter: parsed.value as Record<string, unknown>, content: parsed.content};
      },
    },
    customFields: {editions, current, archived: readArchivedEditions(siteDir)},
    plugins: [
      ['./src/plugin/edition-plugin.ts', {siteDir}],
      ['./src/plugin/changes-plugin.ts', {siteDir}],
      ['./src/plugin/search-plugin.ts', {siteDir}],
      [
        '@docusaurus/plugin-content-docs',
        {
          path: 'docs',
          routeBasePath: '/',
          sidebarPath: './sidebars.ts',
          lastVersion: published[0]?.name ?? 'current',
          versions: {
            current: version(NEXT, next!.label),
            ...Object.fromEntries(published.map(({name, label}) => [name, version(name, label)])),
          },
          beforeDefaultRemarkPlugins: [
            [remarkPlugin, {siteDir, release, digest: digestData(siteDir)}],
          ],
        },
      ],
      ['@docusaurus/plugin-content-pages', {path: 'src/pages'}],
    ],
    themes: [
      [
        '@docusaurus/theme-classic',
        {
          customCss: [
            './src/css/tokens.css',
            './src/css/base.css',
            './src/css/records.css',
            './src/css/materials.css',
            './src/css/wide-table.css',
            './src/css/chrome.css',
            './src/css/changes.css',
            './src/css/print.css',
          ],
        },
      ],
    ],
    themeConfig: {
      colorMode: {respectPrefersColorScheme: true},
      docs: {versionPersistence: 'none', sidebar: {hideable: false}},
      tableOfContents: {minHeadingLevel: 2, maxHeadingLevel: 3},
      navbar: {title: 'SRSG guidance package'},
    },
  };
}
