import type {ReactNode} from 'react';
import type {Page} from '../../edition';
import {WORDS} from '../../words/en';
import CitePage from './CitePage';
import Contents from './Contents';
import type {ContentsItem, Neighbour} from './contents-item';
import {toOldCopyNotice, toTakenCopy} from './copy-alone';
import Frame from './Frame';
import {OnThisPageBeside, OnThisPageFolded, type LinkedHeading} from './OnThisPage';
import PageTurn from './PageTurn';
import SiteSlot from './SiteSlot';
import {usePlace} from './use-place';
import {useShown} from './use-shown';

export interface GuidancePageProps {
  /** Of its file, `report/index`. */
  id: string;
  title: string;
  description: string | undefined;
  /** The parts of the package that it stands in, from the outside in. */
  place: readonly string[];
  headings: readonly LinkedHeading[];
  takeAlong: Page['take_along'];
  previous: Neighbour | undefined;
  next: Neighbour | undefined;
  contents: readonly ContentsItem[];
  /** Its text. */
  children: ReactNode;
}

/** A page of an edition: where it stands, its state, its text, what is on it, and where to go from it. */
export default function GuidancePage({
  id,
  title,
  description,
  place,
  headings,
  takeAlong = [],
  previous,
  next,
  contents,
  children,
}: GuidancePageProps): ReactNode {
  const {root} = usePlace();
  const {isBeingWritten, edition, cited} = useShown();
  return (
    <Frame title={title} description={description} contents={<Contents items={contents} />}>
      <SiteSlot name="notice" alone={toOldCopyNotice(cited)} />
      <div className="page">
        <article>
          <Breadcrumbs labels={place.filter((label) => label !== title)} />
          {isBeingWritten && (
            <aside className="state" aria-label={WORDS.edition}>
              <strong>
                {WORDS.edition} {edition}.
              </strong>{' '}
              {WORDS.beingWritten}
            </aside>
          )}
          <h1>{title}</h1>
          {headings.length > 0 && <OnThisPageFolded headings={headings} />}
          {children}
          <aside className="take" aria-label={WORDS.takeAlong}>
            <h2>{WORDS.takeAlong}</h2>
            <ul>
              <li>{WORDS.takePrint}</li>
              {takeAlong.map(({file, label}) => (
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
          <CitePage id={id} title={title} />
          <PageTurn previous={previous} next={next} />
        </article>
        {headings.length > 0 && <OnThisPageBeside headings={headings} />}
      </div>
    </Frame>
  );
}

function Breadcrumbs({labels}: {labels: readonly string[]}): ReactNode {
  const {toLink} = usePlace();
  const {name} = useShown();
  return (
    <nav className="crumbs" aria-label={WORDS.place}>
      <ol>
        <li>
          <a href={toLink(`/${name}/`)}>{WORDS.contents}</a>
        </li>
        {labels.map((label) => (
          <li key={label}>{label}</li>
        ))}
      </ol>
    </nav>
  );
}
