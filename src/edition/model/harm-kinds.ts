import type {Kind} from './harm-kind';
import {NUMBER_KINDS} from './number-kinds';
import {PERSON_KINDS} from './person-kinds';
import {PLACE_KINDS} from './place-kinds';

/** All that the gate looks for, in the order in which it is told. */
export const KINDS: readonly Kind[] = [...NUMBER_KINDS, ...PLACE_KINDS, ...PERSON_KINDS];
