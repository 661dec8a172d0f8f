import type {ShownEdition} from '../../plugin/shown-edition';
import {useSurroundings} from './surroundings';

/** The edition that the page belongs to, or is made with. */
export const useShown = (): ShownEdition => useSurroundings().shown;
