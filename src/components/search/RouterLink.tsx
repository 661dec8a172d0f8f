import {useHistory} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {MouseEvent, ReactNode} from 'react';

/**
 * A plain link that moves inside the loaded site. The site's own links fetch the pages they lead to as soon as they are seen;
 * among search results those requests would spell out the results.
 */
export default function RouterLink({to, children, ...rest}: {to: string; children: ReactNode; className?: string; 'aria-current'?: 'page'}): ReactNode {
  const history = useHistory();
  const href = useBaseUrl(to);
  const onClick = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    history.push(href);
  };
  return <a href={href} onClick={onClick} {...rest}>{children}</a>;
}
