import type {PlainWords} from './find-names';
import type {Waiver} from './records.generated';

/** What the gate looks for. People may let some of them stand (`data/waivers.yml`). */
export type HarmKind =
  Waiver['kind'] | 'document' | 'vehicle' | 'coordinates' | 'address' | 'house' | 'person';

export interface HarmPattern {
  pattern: RegExp;
  /** It is asked of the text in small letters: capitals do not matter. */
  isForSmall: boolean;
}

/** One kind of what the gate looks for, and what is said where it is found. */
export interface Kind {
  kind: HarmKind;
  found: readonly HarmPattern[];
  what: string;
  cure: string;
  /** What no pattern can tell. */
  find?: (text: string, plain: PlainWords | undefined) => {offset: number; words: string}[];
  /** Such words may be searched for, and so stand in lists of what people type. */
  onlyInProse?: true;
}
