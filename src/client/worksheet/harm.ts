import {findHarm} from '../../edition/model/harm';

declare global {
  interface Window {
    /** Finds what leads to a person or a place. Old browsers cannot read its patterns, and do without. */
    guidanceHarm?: typeof findHarm;
  }
}

window.guidanceHarm = findHarm;
