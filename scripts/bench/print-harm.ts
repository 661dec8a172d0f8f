import type {HarmFigures, HarmPart} from './measure-harm';

export function printHarm(figures: Record<HarmPart, HarmFigures>): void {
  for (const [part, {planted, found, harmless, alarms, missed, falsely}] of Object.entries(
    figures,
  )) {
    console.log(`Corpus, part: ${part}`);
    console.log(
      `recall        ${(found / planted).toFixed(2)}  ${found} of ${planted} persons and places`,
    );
    if (harmless > 0)
      console.log(
        `false alarms  ${(alarms / harmless).toFixed(2)}  ${alarms} of ${harmless} harmless sentences`,
      );
    for (const sentence of missed) console.log(`missed        ${sentence}`);
    for (const sentence of falsely) console.log(`false alarm   ${sentence}`);
  }
}
