import {RECEIVER} from './store-files';

/** A block as a script for pages opened from disk, where scripts load and other files do not. */
export function toScriptFile(file: string, content: Uint8Array): string {
  return `${RECEIVER}("${file}","${Buffer.from(content).toString('base64')}")\n`;
}
