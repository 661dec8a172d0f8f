import {useHistory} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {MouseEvent, ReactNode} from 'react';

interface Props {
  to: string;
  children: ReactNode;
  className?: string;
  'aria-current'?: 'page';
  /** Called before the page moves. */
  onFollow?(): void;
}

/**
 * A plain link that moves inside the loaded site. The site's own links fetch the pages they lead to as soon as they are seen;
 * among search results those requests would spell out the results.
 */
export default function RouterLink({
  to,
  children,
  className,
  onFollow,
  'aria-current': current,
}: Props): ReactNode {
  const history = useHistory();
  const href = useBaseUrl(to);
  const onClick = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      return;
    event.preventDefault();
    onFollow?.();
    history.push(href);
  };
  return (
    <a href={href} className={className} aria-current={current} onClick={onClick}>
      {children}
    </a>
  );
}
