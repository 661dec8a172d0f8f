import {useDoc, useSidebarBreadcrumbs} from '@docusaurus/plugin-content-docs/client';
import type {ReactNode} from 'react';
import type {Page} from '../../edition';
import {WORDS} from '../../words/en';
import CitePage from './CitePage';
import Contents from './Contents';
import {toOldCopyNotice, toTakenCopy} from './copy-alone';
import Frame from './Frame';
import {OnThisPageBeside, OnThisPageFolded} from './OnThisPage';
import PageTurn from './PageTurn';
import SiteSlot from './SiteSlot';
import {usePlace} from './use-place';
import {useShown} from './use-shown';

/** A page of an edition: where it stands, its state, its text, what is on it, and where to go from it. */
export default function GuidancePage({children}: {children: ReactNode}): ReactNode {
  const {metadata, toc, frontMatter} = useDoc();
  const {root} = usePlace();
  const {isBeingWritten, edition, cited} = useShown();
  return (
    <Frame title={metadata.title} description={metadata.description} contents={<Contents />}>
      <SiteSlot name="notice" alone={toOldCopyNotice(cited)} />
      <div className="page">
        <article>
          <Breadcrumbs title={metadata.title} />
          {isBeingWritten && (
            <aside className="state" aria-label={WORDS.edition}>
              <strong>
                {WORDS.edition} {edition}.
              </strong>{' '}
              {WORDS.beingWritten}
            </aside>
          )}
          <h1>{metadata.title}</h1>
          {toc.length > 0 && <OnThisPageFolded headings={toc} />}
          {children}
          <aside className="take" aria-label={WORDS.takeAlong}>
            <h2>{WORDS.takeAlong}</h2>
            <ul>
              <li>{WORDS.takePrint}</li>
              {(frontMatter as Partial<Page>).take_along?.map(({file, label}) => (
                <li key={file}>
                  <a href={`${root}templates/${file}`} download>
                    {label}
                  </a>
                </li>
              ))}
              <SiteSlot as="li" name="take" alone={toTakenCopy(cited)} />
              <SiteSlot as="li" name="others" />
            </ul>
          </aside>
          <CitePage id={metadata.id} title={metadata.title} />
          <PageTurn previous={metadata.previous} next={metadata.next} />
        </article>
        {toc.length > 0 && <OnThisPageBeside headings={toc} />}
      </div>
    </Frame>
  );
}

function Breadcrumbs({title}: {title: string}): ReactNode {
  const {toLink} = usePlace();
  const {name} = useShown();
  const crumbs = useSidebarBreadcrumbs()?.filter(({label}) => label !== title) ?? [];
  return (
    <nav className="crumbs" aria-label={WORDS.place}>
      <ol>
        <li>
          <a href={toLink(`/${name}/`)}>{WORDS.contents}</a>
        </li>
        {crumbs
          .filter(({type}) => type === 'category')
          .map(({label}) => (
            <li key={label}>{label}</li>
          ))}
      </ol>
    </nav>
  );
}
