import type {PlacedWaiver} from '../model/edition';
import type {Problem} from '../model/problem';
import {covers} from '../model/waive';
import {foldersOf, NEXT} from '../read/find-editions';

/**
 * A waiver of the edition being written lets something stand, and holds until its day. Those of
 * published editions were judged when they were cut: no day ends them.
 * @param waived what they let stand
 * @param today `2027-06-30`
 */
export function checkWaivers(
  waivers: readonly PlacedWaiver[],
  waived: readonly Problem[],
  today: string,
): Problem[] {
  const elsewhere = waived.filter(({file}) => waivers.every(({place}) => place.file !== file));
  const seen = new Set<string>();
  return waivers.flatMap((waiver): Problem[] => {
    const {place, words, until} = waiver;
    const say = (what: string, cure: string): Problem[] => [
      {...place, where: `“${words}”`, what, cure, rule: 'waiver'},
    ];
    const same = JSON.stringify([waiver.file, waiver.kind, words]);
    if (seen.has(same)) return say('is let stand twice', 'keep one of the two, with its day');
    seen.add(same);
    if (!elsewhere.some((problem) => covers(waiver, problem, foldersOf(NEXT))))
      return say(
        `lets nothing stand: the gate finds no such words of that kind in ${waiver.file}`,
        'remove it, or copy file and words as the check shows them',
      );
    return until < today
      ? say(
          `was let stand until ${until}`,
          'mend the text, or have that role look again and set a new day',
        )
      : [];
  });
}
