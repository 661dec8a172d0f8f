import {toHtml} from 'hast-util-to-html';
import type {ReactNode} from 'react';
import ChangesPage from '../components/changes/ChangesPage';
import Editions from '../components/editions/Editions';
import GuidancePage from '../components/frame/GuidancePage';
import Home from '../components/home/Home';
import AToZ from '../components/search/AToZ';
import SearchPage from '../components/search/SearchPage';
import {NEXT, type Edition} from '../edition';
import {escapeHtml} from '../edition/model/escape-html';
import {lazily} from '../edition/model/lazily';
import {openWrittenEdition} from '../editing/open-written-edition';
import {changesPath} from '../plugin/changes-path';
import {loadEarlier, toRenderedEdition, type RenderedEdition} from '../plugin/rendered-edition';
import {toCitedEdition, type ShownEdition} from '../plugin/shown-edition';
import {toChangesPages} from '../plugin/to-changes-pages';
import {mandateChoices} from '../remark/mandate-choices';
import {toPagePath} from '../remark/page-path';
import {toHomePages} from '../remark/render-context';
import type {RenderedPage} from '../remark/render-pages';
import {toAToZ} from '../search/a-to-z';
import {toStore} from '../search/store/to-store';
import {toStoreFiles} from '../search/store/to-store-files';
import {loadEditionFiles} from '../site/load-edition-files';
import {toSiteEdition} from '../site/to-site-edition';
import {drawDocument} from './draw-document';
import {drawFaults} from './draw-faults';
import {toContents, toNeighbours} from './to-contents';

/** The edition being written, page by page, as its files stand when one asks. */
export interface LiveEdition {
  /**
   * A page or a file.
   * @param path from the root of the site, `/next/report/`
   */
  open(path: string): Promise<string | Uint8Array | undefined>;
  /** Another one whenever something was saved. */
  current(): Edition;
}

/** What there is at an address, drawn when it is asked for. */
type Pages = ReadonlyMap<string, () => ReactNode>;

/**
 * Reads the edition once, and afterwards only files that have changed.
 * @throws ProblemsError where it cannot be read at all
 */
export function openLiveEdition(siteDir: string): LiveEdition {
  const written = openWrittenEdition(siteDir);
  const earlier = lazily(() => ({edition: loadEarlier(siteDir, NEXT)}));
  let shownNow = showEdition(siteDir, written.current());
  const view = (): ShownNow => {
    const edition = written.current();
    if (edition !== shownNow.edition) shownNow = showEdition(siteDir, edition);
    return shownNow;
  };
  return {
    current: written.current,
    async open(path) {
      const {edition, shown, pages, store, files} = view();
      const draw = path.startsWith('/changes/')
        ? toPagesOnChanges(edition, earlier().edition).get(path)
        : pages.get(path);
      if (draw) return drawDocument(draw(), {path, shown});
      const inside = `/${NEXT}/`;
      if (!path.startsWith(inside)) return undefined;
      const file = path.slice(inside.length).replace(/(^|\/)$/, '$1index.html');
      return (file.startsWith('store/') ? store() : await files()).get(file);
    },
  };
}

type Files = ReadonlyMap<string, string | Uint8Array>;

interface ShownNow {
  edition: Edition;
  shown: ShownEdition;
  pages: Pages;
  /** What else there is, by its path in the edition; made when it is first asked for. */
  store(): Files;
  files(): Promise<Files>;
}

function showEdition(siteDir: string, edition: Edition): ShownNow {
  const rendered = toRenderedEdition(edition, undefined, drawFaults);
  const shown: ShownEdition = {
    name: NEXT,
    edition: edition.about.edition,
    asOf: edition.about.as_of,
    cited: toCitedEdition(edition, undefined),
    isBeingWritten: true,
    current: NEXT,
  };
  const about = toSiteEdition(edition, undefined, undefined, []);
  return {
    edition,
    shown,
    pages: toPages(rendered),
    store: lazily(() => new Map(toStoreFiles(toStore(edition, rendered.pages())))),
    files: lazily(() => loadEditionFiles(siteDir, rendered, about)),
  };
}

function toPages({edition, page}: RenderedEdition): Pages {
  const contents = toContents(edition);
  const drawPage = (rendered: RenderedPage | undefined): ReactNode => {
    if (!rendered) return undefined;
    const {settings, path} = rendered.page;
    const {previous, next} = toNeighbours(edition, rendered.page);
    return (
      <GuidancePage
        id={path.replace(/\.md$/, '')}
        title={settings.title}
        description={settings.description}
        place={rendered.place}
        headings={rendered.headings.map(({id, level, text}) => ({
          id,
          level,
          value: toHeadingHtml(text),
        }))}
        takeAlong={settings.take_along}
        previous={previous}
        next={next}
        contents={contents}
      >
        <div className="markdown" dangerouslySetInnerHTML={{__html: toHtml(rendered.tree)}} />
      </GuidancePage>
    );
  };
  return new Map<string, () => ReactNode>([
    ['/', () => <Home />],
    ['/editions/', () => <Editions />],
    [`/${NEXT}/search/`, () => <SearchPage />],
    [
      `/${NEXT}/search/a-to-z/`,
      () => (
        <AToZ letters={toAToZ(edition, toHomePages(edition))} mandates={mandateChoices(edition)} />
      ),
    ],
    ...edition.pages.map((entry): [string, () => ReactNode] => [
      `/${NEXT}/${toPagePath(entry)}`,
      () => drawPage(page(entry.file)),
    ]),
  ]);
}

/** As Docusaurus writes the words of a heading. */
const toHeadingHtml = (text: string): string => escapeHtml(text).replaceAll("'", '&#39;');

const toPagesOnChanges = (edition: Edition, earlier: Edition | undefined): Pages =>
  new Map(
    earlier
      ? toChangesPages(earlier, edition, []).map((changes) => [
          changesPath(changes.from.name, changes.to.name, changes.slug),
          () => <ChangesPage changes={changes} />,
        ])
      : [],
  );
