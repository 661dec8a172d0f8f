import type {HarmFigures} from './measure-harm';

export function printHarm({planted, found, harmless, alarms, missed, falsely}: HarmFigures): void {
  console.log(
    `recall        ${(found / planted).toFixed(2)}  ${found} of ${planted} persons and places`,
  );
  console.log(
    `false alarms  ${(alarms / harmless).toFixed(2)}  ${alarms} of ${harmless} harmless sentences`,
  );
  for (const sentence of missed) console.log(`missed        ${sentence}`);
  for (const sentence of falsely) console.log(`false alarm   ${sentence}`);
}
