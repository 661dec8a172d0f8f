import {labelOf, recordOf, type Brief, type Edition, type GuidanceItem} from '../edition';
import {BRIEF_PARTS as PARTS} from '../edition/model/brief-parts';
import {DISCLAIMER} from '../edition/model/disclaimer';
import {formatDate} from '../edition/model/format-date';

/** A brief as words, for the files that a front office works on. */
export interface BriefText {
  title: string;
  /** Edition and day. */
  state: string;
  parts: {title: string; lines: string[]}[];
  disclaimer: string;
}

/** The words of a brief, in the order of its page. */
export function toBriefText(edition: Edition, brief: Brief): BriefText {
  const items = (ids: readonly string[] = []): string[] =>
    ids.map((id) => {
      const {duty, text}: GuidanceItem = recordOf(edition, 'guidance', id);
      return `${labelOf(edition.vocabulary, 'duty', duty)}: ${text}`;
    });
  const {closes} = recordOf(edition, 'mandates', brief.mandate);
  const posts = brief.call.map((id) => `${recordOf(edition, 'channels', id).name}: ____________`);
  const parts = [
    {title: PARTS.decide, lines: items(brief.decide)},
    {title: PARTS.requested, lines: items(brief.requested)},
    {
      title: PARTS.closes,
      lines: closes.map((words) => `Not yours: ${words}`),
    },
    {title: PARTS.red_lines, lines: items(brief.red_lines)},
    {title: PARTS.call, lines: posts},
    {title: PARTS.say, lines: [brief.say]},
  ];
  const {edition: number, as_of: day} = edition.about;
  return {
    title: brief.title,
    state: `Edition ${number}, as of ${formatDate(day)}. Each line has its reason and its sources in the package.`,
    parts: parts.filter(({lines}) => lines.length > 0),
    disclaimer: DISCLAIMER,
  };
}
