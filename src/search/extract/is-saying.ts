import {toUnits} from '../text/to-units';
import type {Name, Section} from './section';
import {typeLook} from './section-types';

/** So many words that count make it a sentence or nearly one: nobody types it again as it is. */
const FEWEST_WORDS = 3;
/** What is a sentence itself is hardly called by two words. */
const FEWEST_OF_SENTENCE = 2;

/**
 * Whether a name of a section is something that people say, rather than what they call it by: "box
 * of passports in a drawer", but not "who do I report to". Of its sayings only the words count, all
 * together.
 */
export const isSaying =
  ({type}: Pick<Section, 'type'>) =>
  ({kind, text}: Name): boolean =>
    kind === 'said' &&
    toUnits(text).length >= (typeLook(type).isSentence ? FEWEST_OF_SENTENCE : FEWEST_WORDS);
