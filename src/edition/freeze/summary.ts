import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {toString} from 'mdast-util-to-string';
import {remark} from 'remark';
import type {Node, Parent} from 'unist';
import type {Problem} from '../model/problem';
import {kindOf} from '../read/kind-of';
import {findEditions, NEXT} from '../read/find-editions';
import {readText} from '../read/read-text';
import {CHANGELOG, findSection, findUnreleased, toHeading} from './changelog';
import {readManifest} from './manifest';

/**
 * What readers will notice in an edition, in the words of the changelog, a paragraph or a point of a
 * list each. These words are written once: the cut puts them into `edition.json`, and from there
 * they go to the page on what changed, into the feed and into the package.
 */
export function toSummary(section: string): string[] {
  const paragraphs = (node: Node): Node[] =>
    node.type === 'paragraph'
      ? [node]
      : ((node as Partial<Parent>).children ?? []).flatMap((child) => paragraphs(child));
  return paragraphs(remark().parse(section))
    .map((paragraph) => toString(paragraph).replace(/\s+/g, ' ').trim())
    .filter((words) => words !== '');
}

/**
 * The summary of an edition: as it was published, where its manifest has it; else as the changelog
 * says it, for the edition being written and for those published before manifests had one.
 */
export function readSummary(siteDir: string, name: string): string[] {
  const manifest = readManifest(siteDir, name)?.manifest;
  if (manifest?.summary) return manifest.summary;
  const changelog = readChangelog(siteDir) ?? '';
  const section = manifest ? findSection(changelog, manifest) : findUnreleased(changelog);
  return toSummary(section?.text ?? '');
}

/**
 * The changelog can be read, names each published edition with its days, and says of it what was
 * published.
 */
export function checkChangelog(siteDir: string): Problem[] {
  if (kindOf(join(siteDir, CHANGELOG)) === undefined) return [];
  const {text: changelog, problems} = readText(siteDir, CHANGELOG);
  if (changelog === undefined || problems.length > 0) return problems;
  return findEditions(siteDir).flatMap(({name}): Problem[] => {
    const manifest = name === NEXT ? undefined : readManifest(siteDir, name)?.manifest;
    if (!manifest) return [];
    const section = findSection(changelog, manifest);
    const say = (what: string, cure: string): Problem[] => [
      {
        file: CHANGELOG,
        line: section?.line ?? 1,
        column: 1,
        where: name,
        what,
        cure,
        rule: 'changelog',
      },
    ];
    if (!section)
      return say('has no section', `write it with the heading "${toHeading(manifest)}"`);
    const {summary} = manifest;
    if (!summary) return [];
    const said = toSummary(section.text);
    const index = Array.from({length: Math.max(said.length, summary.length)}).findIndex(
      (_, at) => said[at] !== summary[at],
    );
    if (index < 0) return [];
    const [is, was] = [said[index], summary[index]].map((words) =>
      words === undefined ? 'nothing more' : `"${words}"`,
    );
    return say(
      `says ${is}, and was published with ${was}`,
      'put the words back; what has to be said anew goes under Unreleased',
    );
  });
}

function readChangelog(siteDir: string): string | undefined {
  const path = join(siteDir, CHANGELOG);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
