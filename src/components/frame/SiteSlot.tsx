import {createElement, type ReactNode} from 'react';
import {slotOf, type SlotName} from '../../remark/site-slots';

interface Props {
  name: SlotName;
  /** What stands there in a copy of the edition that is not part of a site, as HTML. */
  alone?: string;
  as?: 'div' | 'span' | 'li';
  className?: string;
}

/**
 * A place in a page of an edition that the site fills: which other editions there are is not known
 * when the page is made, and changes while the page does not.
 */
export default function SiteSlot({name, alone = '', as = 'div', className}: Props): ReactNode {
  return createElement(as, {className, dangerouslySetInnerHTML: {__html: slotOf(name, alone)}});
}
