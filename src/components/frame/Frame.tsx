import Head from '@docusaurus/Head';
import type {ReactNode} from 'react';
import {WORDS} from '../../words/en';
import Bar from './Bar';
import Foot from './Foot';
import {usePlace} from './use-place';
import {useShown} from './use-shown';

/** The development server loads styles and script by itself (`client/dev.ts`). */
const isServedForEditing = process.env.NODE_ENV === 'development';

interface Props {
  title: string;
  description?: string | undefined;
  /** The list of contents beside the text. */
  contents?: ReactNode;
  /** The text: everything inside `main`. */
  children: ReactNode;
  /** For pages that are not part of an edition. */
  isOutside?: boolean;
}

/** What surrounds the text of every page: the head of the document, the bar, the contents and the foot. */
export default function Frame({
  title,
  description,
  contents,
  children,
  isOutside,
}: Props): ReactNode {
  const {root, language} = usePlace();
  const {edition, name} = useShown();
  const full = isOutside ? `${title} | ${WORDS.site}` : `${title} | ${WORDS.site}, ${edition}`;
  return (
    <>
      <Head>
        <html lang={language.lang} dir={language.dir} />
        <title>{full}</title>
        {description && <meta name="description" content={description} />}
        <link rel="icon" href={`${root}assets/mark.svg`} />
        {!isServedForEditing && <link rel="stylesheet" href={`${root}assets/page.css`} />}
        <body data-root={root} data-edition={isOutside ? undefined : name} />
      </Head>
      <a className="skip" href="#text">
        {WORDS.skip}
      </a>
      <Bar isOutside={isOutside} hasContents={contents !== undefined} />
      <div className={contents === undefined ? 'shell shell--plain' : 'shell'}>
        {contents}
        <main id="text" tabIndex={-1}>
          {children}
        </main>
      </div>
      <Foot />
      {!isServedForEditing && <script src={`${root}assets/page.js`} defer />}
    </>
  );
}
