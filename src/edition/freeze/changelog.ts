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

/** The changelog with its "Unreleased" turned into the section of an edition, and an empty "Unreleased" on top. */
export function toDatedChangelog(
  changelog: string,
  edition: {name: string; asOf: string; published: string},
): string {
  return changelog.replace(
    UNRELEASED,
    () =>
      `## Unreleased\n\n## ${edition.name}, published ${edition.published}, as of ${edition.asOf}\n`,
  );
}
