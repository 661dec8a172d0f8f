const UNRELEASED = /^## Unreleased[^\S\n]*\r?\n/m;

export interface Unreleased {
  /** The line of the heading, from 1. */
  line: number;
  text: string;
}

/** What stands under "Unreleased" in the changelog; undefined where there is no such heading. */
export function findUnreleased(changelog: string): Unreleased | undefined {
  const heading = UNRELEASED.exec(changelog);
  if (!heading) return undefined;
  const rest = changelog.slice(heading.index + heading[0].length);
  const end = /^## /m.exec(rest);
  return {
    line: changelog.slice(0, heading.index).split('\n').length,
    text: rest.slice(0, end?.index).trim(),
  };
}

/**
 * The changelog with its "Unreleased" turned into the section of an edition, and an empty "Unreleased" on top; as
 * it is where it has that section already.
 */
export function toDatedChangelog(
  changelog: string,
  {edition, as_of, published}: {edition: string; as_of: string; published: string},
): string {
  const heading = `## ${edition}, published ${published}, as of ${as_of}`;
  return changelog.split(/\r?\n/).includes(heading)
    ? changelog
    : changelog.replace(UNRELEASED, () => `## Unreleased\n\n${heading}\n`);
}
