import {Children, createElement, isValidElement, type ReactElement, type ReactNode} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {SurroundingsContext, type Surroundings} from '../components/frame/surroundings';
import {policyOf} from '../plugin/policy';
import {THEME_SCRIPT} from '../plugin/theme-script';
import {fillSlots} from '../remark/site-slots';

/** The script that loads a page again once something was saved (`create-live-server.ts`). */
export const LIVE_SCRIPT = '/live.js';

/**
 * A page as a build makes it, but for its head, and for the script that follows what is saved.
 * @param page drawn inside of its surroundings
 */
export function drawDocument(page: ReactNode, {path, shown}: Omit<Surroundings, 'Head'>): string {
  const head: ReactElement<Record<string, unknown>>[] = [];
  const Head = ({children}: {children: ReactNode}): ReactNode => {
    for (const child of Children.toArray(children))
      if (isValidElement<Record<string, unknown>>(child)) head.push(child);
    return null;
  };
  const body = renderToStaticMarkup(
    <SurroundingsContext value={{path, shown, Head}}>{page}</SurroundingsContext>,
  );
  const propsOf = (type: string): Record<string, unknown> =>
    Object.assign({}, ...head.filter((one) => one.type === type).map(({props}) => props));
  const document = renderToStaticMarkup(
    createElement(
      'html',
      propsOf('html'),
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={policyOf([THEME_SCRIPT])} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <script dangerouslySetInnerHTML={{__html: THEME_SCRIPT}} />
        {head
          .filter(({type}) => type !== 'html' && type !== 'body')
          .map((one, key) => createElement(one.type, {...one.props, key}))}
        <script src={LIVE_SCRIPT} defer />
      </head>,
      createElement('body', {...propsOf('body'), dangerouslySetInnerHTML: {__html: body}}),
    ),
  );
  // Of other editions nothing is known here.
  return `<!DOCTYPE html>${fillSlots(document, () => undefined)}`;
}
