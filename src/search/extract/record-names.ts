import type {Entry} from '../../edition';
import type {Name} from './section';

/** The fields that hold names, over all collections. */
interface Named {
  title?: string;
  name?: string;
  term?: string;
  text?: string;
  asks?: string;
  short?: string;
  symbol?: string;
  acronym?: string;
  aliases?: readonly string[];
  variants?: readonly string[];
  also_said?: readonly string[];
  people_say?: readonly string[];
  /** By language. */
  names_in?: Readonly<Record<string, readonly string[]>>;
}

/** Every name of a record, by how strong a name it is. */
export function namesOf(entry: Entry): Name[] {
  const record = entry.record as unknown as Named;
  const names: (Name | undefined | false)[] = [
    record.symbol !== undefined && {kind: 'symbol', text: record.symbol},
    // The code of a sign, g01, is how people refer to it.
    entry.collection === 'indicators' && {kind: 'symbol', text: entry.id},
    ...[record.title, record.short, record.name, record.term, record.text].map(
      (text) => text !== undefined && {kind: 'title' as const, text},
    ),
    record.acronym !== undefined && {kind: 'acronym', text: record.acronym},
    ...[...(record.aliases ?? []), ...(record.variants ?? [])].map((text) => ({
      kind: 'alias' as const,
      text,
    })),
    ...[
      ...(record.also_said ?? []),
      ...(record.people_say ?? []),
      ...Object.values(record.names_in ?? {}).flat(),
    ].map((text) => ({kind: 'said' as const, text})),
  ];
  return names.filter((name): name is Name => Boolean(name));
}

/** How pages name a record in running text. */
export function shortNameOf(entry: Entry): string {
  const record = entry.record as unknown as Named;
  return (
    record.symbol ??
    record.short ??
    record.title ??
    record.name ??
    record.term ??
    record.text ??
    record.asks ??
    entry.id
  );
}
