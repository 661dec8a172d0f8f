import {editSettings, editYaml, setText} from './edit-yaml';
import {
  renameInAttribute,
  renameInLabel,
  renameInLink,
  replaceAt,
  replaceInNode,
  type Replacement,
} from './edit-page';
import type {Found} from './find-uses';
import type {FileChange} from './plan';
import type {Sources} from './sources';

/** What is to stand in the place of a name. */
export interface NewName {
  from: string;
  to: string;
  /** The address to write in a link of a file, from the one that stands there. */
  toUrl(found: Found & {of: 'link'}): string;
  /** What the words of the frame say instead. */
  mention?: string;
}

/** The files of some uses with another name in each. */
export function rewriteUses(
  {texts}: Sources,
  uses: readonly Found[],
  name: NewName,
): Map<string, FileChange> {
  const changes = new Map<string, FileChange>();
  for (const path of new Set(uses.map(({file}) => file))) {
    const before = texts.get(path);
    if (before === undefined) throw new Error(`${path} was read, and is not among the texts`);
    const here = uses.filter(({file}) => file === path);
    changes.set(path, {path, before, after: rewrite(before, path, here, name)});
  }
  return changes;
}

function rewrite(text: string, path: string, uses: readonly Found[], name: NewName): string {
  const values = uses.filter((use) => use.of === 'value');
  if (values.length > 0)
    return editYaml(text, path, (document) => {
      for (const {pointer} of values) setText(document, pointer, name.to);
    });
  const body = replaceAt(
    text,
    uses.flatMap((use) => toReplacement(text, use, name)),
  );
  const settings = uses.filter((use) => use.of === 'setting');
  if (settings.length === 0) return body;
  return editSettings(body, path, (document) => {
    for (const {pointer} of settings) setText(document, pointer, name.to);
  });
}

function toReplacement(text: string, use: Found, name: NewName): Replacement[] {
  const {from, to, toUrl, mention} = name;
  if (use.of === 'directive')
    return [
      replaceInNode(text, use.node, (source) =>
        use.attribute === undefined
          ? renameInLabel(source, from, to)
          : renameInAttribute(source, use.attribute, from, to),
      ),
    ];
  if (use.of === 'link')
    return [
      replaceInNode(text, use.node, (source) =>
        renameInLink(source, 'url' in use.node ? use.node.url : '', toUrl(use)),
      ),
    ];
  return use.of === 'mention' && mention !== undefined
    ? [{start: use.start, end: use.end, text: mention}]
    : [];
}
