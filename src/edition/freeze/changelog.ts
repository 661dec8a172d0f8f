export const CHANGELOG = 'CHANGELOG.md';

const UNRELEASED = /^## Unreleased[^\S\n]*\r?\n/m;

export interface Section {
  /** The line of the heading, from 1. */
  line: number;
  text: string;
}

/** What stands under "Unreleased" in the changelog; undefined where there is no such heading. */
export function findUnreleased(changelog: string): Section | undefined {
  const heading = UNRELEASED.exec(changelog);
  return heading ? toSection(changelog, heading) : undefined;
}

/** The section of a published edition; undefined where its heading is not there with both days. */
export function findSection(changelog: string, dated: Dated): Section | undefined {
  const escaped = toHeading(dated).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const heading = new RegExp(`^${escaped}[^\\S\\n]*\\r?(?:\\n|$)`, 'm').exec(changelog);
  return heading ? toSection(changelog, heading) : undefined;
}

function toSection(changelog: string, heading: RegExpExecArray): Section {
  const rest = changelog.slice(heading.index + heading[0].length);
  const end = /^## /m.exec(rest);
  return {
    line: changelog.slice(0, heading.index).split('\n').length,
    text: rest.slice(0, end?.index).trim(),
  };
}

interface Dated {
  edition: string;
  as_of: string;
  published: string;
}

export const toHeading = ({edition, as_of, published}: Dated): string =>
  `## ${edition}, published ${published}, as of ${as_of}`;

/**
 * The changelog with its "Unreleased" turned into the section of an edition, and an empty "Unreleased" on top; as
 * it is where it has that section already.
 */
export function toDatedChangelog(changelog: string, dated: Dated): string {
  const heading = toHeading(dated);
  return changelog.split(/\r?\n/).includes(heading)
    ? changelog
    : changelog.replace(UNRELEASED, () => `## Unreleased\n\n${heading}\n`);
}

/** The changelog with the section of an edition under "Unreleased" again, below what was written there since. */
export function toUndatedChangelog(changelog: string, dated: Dated): string {
  const lines = changelog.split('\n');
  const at = lines.findIndex((line) => line.trimEnd() === toHeading(dated));
  if (at < 0) return changelog;
  // The blank lines above and below the heading become one.
  lines.splice(at, lines[at + 1]?.trim() === '' ? 2 : 1);
  return lines.join('\n');
}
