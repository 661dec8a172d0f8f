import {entriesOf, type Edition} from '../edition';
import {toBriefText, type BriefText} from './brief-text';
import {toWordFile} from './word-file';

/** Every brief of an edition as Word and as Markdown; its JSON is among the records. */
export async function toBriefFiles(edition: Edition): Promise<Map<string, string | Uint8Array>> {
  const files = new Map<string, string | Uint8Array>();
  for (const {record} of entriesOf(edition, 'briefs')) {
    const text = toBriefText(edition, record);
    files.set(`briefs/${record.id}.md`, toMarkdown(text));
    files.set(`briefs/${record.id}.docx`, await toWordFile(text, edition.about.as_of));
  }
  return files;
}

function toMarkdown({title, state, parts, disclaimer}: BriefText): string {
  const body = parts.map(
    (part) => `## ${part.title}\n\n${part.lines.map((line) => `- ${line}`).join('\n')}\n`,
  );
  return [`# ${title}\n`, `${state}\n`, ...body, `${disclaimer}\n`].join('\n');
}
