/** The address a plain click on a link leads to; undefined where the browser is to do what it does. */
export function addressClicked(event: MouseEvent): string | undefined {
  const {button, ctrlKey, metaKey, shiftKey, altKey, target, defaultPrevented} = event;
  if (defaultPrevented || button !== 0 || ctrlKey || metaKey || shiftKey || altKey)
    return undefined;
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href]');
  if (!link || link.target || link.hasAttribute('download')) return undefined;
  const isOnThisPage = link.href.split('#')[0] === window.location.href.split('#')[0];
  // Other files, such as a PDF, are for the browser.
  return isOnThisPage || !/(\/|\.html)$/.test(link.pathname) ? undefined : link.href;
}
