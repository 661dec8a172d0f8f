import type {Config} from '@docusaurus/types';
import {findEditions, NEXT, parseFrontMatter} from '../edition';
import {readManifest} from '../edition/freeze/manifest';
import {toMeantText} from '../edition/model/to-meant-text';
import {createChangesPlugin} from './changes-plugin';
import {createEditionPlugin} from './edition-plugin';
import {findRenderedPage, findSettings} from './find-rendered-page';
import {insertPage} from './insert-page';
import {createFramePlugin} from './frame-plugin';
import {openRenderedEdition, shownEdition} from './rendered-edition';
import {createSearchPlugin} from './search-plugin';
import {toCitedEdition, type ShownEdition} from './shown-edition';
import {TEMPLATE} from './template';
import {toHeadings} from './to-headings';

/** What Docusaurus calls the edition being written. */
const CURRENT = 'current';

/** The configuration of Docusaurus for one edition: the one that the environment names, else the one being written. */
export function createConfig(siteDir: string): Config {
  const name = shownEdition();
  const published = findEditions(siteDir).flatMap((folders) =>
    folders.name === NEXT ? [] : [folders.name],
  );
  const version = name === NEXT ? CURRENT : name;
  const {edition} = openRenderedEdition(siteDir, name);
  const shown: ShownEdition = {
    name,
    edition: edition.about.edition,
    asOf: edition.about.as_of,
    cited: toCitedEdition(edition, readManifest(siteDir, name)),
    isBeingWritten: name === NEXT,
    current: published[0] ?? NEXT,
  };

  return {
    title: 'SRSG guidance package',
    tagline: 'Guidance for heads of UN missions on human trafficking',
    // No address of its own: all links are relative, and nothing is fetched from anywhere else.
    url: 'https://guidance-package.invalid',
    baseUrl: '/',
    trailingSlash: true,
    baseUrlIssueBanner: false,
    // Links inside the text are ours, and so is their check.
    onBrokenLinks: 'ignore',
    onBrokenAnchors: 'ignore',
    onDuplicateRoutes: 'throw',
    i18n: {defaultLocale: 'en', locales: ['en']},
    future: {
      v4: true,
      // When a page was changed stands in its own text; the history of the repository is not read.
      experimental_vcs: false,
      faster: {
        swcJsLoader: true,
        swcJsMinimizer: true,
        lightningCssMinimizer: true,
        rspackBundler: true,
        // Expects that the client compiles the pages too; here it does not, and the server would wait for it for ever.
        mdxCrossCompilerCache: false,
        rspackPersistentCache: false,
        ssgWorkerThreads: false,
      },
    },
    markdown: {
      format: 'md',
      hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'},
      // The default reader runs front matter that opens with ---js as code; ours has read data only, and checked them.
      parseFrontMatter: async ({filePath, fileContent}) => {
        const settings = findSettings(siteDir, filePath);
        if (!settings) throw new Error(`${filePath} is not a page of the edition`);
        const {content} = parseFrontMatter(toMeantText(fileContent), filePath);
        return {frontMatter: {...settings}, content};
      },
      preprocessor: ({filePath, fileContent}) => {
        const rendered = findRenderedPage(siteDir, filePath);
        return rendered ? toHeadings(rendered) : fileContent;
      },
    },
    ssrTemplate: TEMPLATE,
    customFields: {shown},
    plugins: [
      createEditionPlugin(siteDir),
      createSearchPlugin(siteDir),
      createChangesPlugin(siteDir),
      createFramePlugin(siteDir),
      [
        '@docusaurus/plugin-content-docs',
        {
          path: 'docs',
          routeBasePath: '/',
          sidebarPath: './sidebars.ts',
          lastVersion: version,
          onlyIncludeVersions: [version],
          versions: {
            [version]: {path: name, label: edition.about.edition, banner: 'none', badge: false},
          },
          rehypePlugins: [[insertPage, {siteDir}]],
        },
      ],
    ],
    themeConfig: {tableOfContents: {minHeadingLevel: 2, maxHeadingLevel: 3}},
  };
}
