import type {Answer} from '../../search/search';

/** The words say nothing to look for, such as "who is the": everything would be a result. */
export const asksNothing = ({isEmpty, parsed}: Answer): boolean =>
  isEmpty && parsed.phrases.length === 0;
