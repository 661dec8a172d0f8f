import type {ReactNode} from 'react';
import type {Choosable} from '../../remark/mandate-choices';

interface Props {
  /** What is chosen here, for those who do not see it. */
  label: string;
  mandates: readonly Choosable[];
  /** Left out where lists are for all readers alike. */
  audiences?: readonly Choosable[];
}

/**
 * The place where a reader chooses for all lists of a page. Only a script can fill it
 * (`client/lens/`): it is hidden until then.
 */
export default function LensPlace({label, mandates, audiences}: Props): ReactNode {
  return (
    <div
      className="lens"
      role="group"
      aria-label={label}
      data-tool="lens"
      data-mandate={JSON.stringify(mandates)}
      data-audience={audiences && JSON.stringify(audiences)}
      hidden
    />
  );
}
