import type {EditionSections} from '../../src/search/corpus';
import type {Name, Section} from '../../src/search/extract/section';

type Random = () => number;

/** How much of a text a copy says in other words, and how many of those words are new. */
const REWORDED = 0.3;
const NEW_WORDS = 0.02;

/** From one edition to the next: the shares of sections that go, are amended and come. */
const CHANGES = {drop: 0.02, amend: 0.04, add: 0.01};

/**
 * As many times the content: besides the sections themselves copies whose words are partly drawn from all others, as often as
 * they occur, and partly new, as a growing text brings new words. Symbols and names get a number of their own.
 */
export function multiply(edition: EditionSections, times: number, random: Random): EditionSections {
  const pool = edition.sections.flatMap(({text}) => text.split(/\s+/));
  const copies = Array.from({length: times - 1}, (_, at) =>
    edition.sections.map((section) => toCopy(section, at + 2, pool, random)),
  );
  return {...edition, sections: [edition.sections, ...copies].flat()};
}

/** As many editions, each changed a little from the one before, the newest first. */
export function succeed(
  edition: EditionSections,
  count: number,
  random: Random,
): EditionSections[] {
  const pool = edition.sections.flatMap(({text}) => text.split(/\s+/));
  const editions = [edition];
  while (editions.length < count)
    editions.push(toNext(editions.at(-1)!, `${editions.length}.0`, pool, random));
  return editions.reverse();
}

function toNext(
  {edition, labels, sections}: EditionSections,
  name: string,
  pool: readonly string[],
  random: Random,
): EditionSections {
  const next = sections.flatMap((section, at): Section[] => {
    const chance = random();
    if (chance < CHANGES.drop) return [];
    const own =
      chance < CHANGES.drop + CHANGES.amend
        ? {...section, text: reword(section.text, 0.1, pool, random)}
        : section;
    return random() < CHANGES.add ? [own, toCopy(own, `${name}-${at}`, pool, random)] : [own];
  });
  return {
    labels,
    edition: {...edition, name, edition: name},
    sections: next.map((section) => ({
      ...section,
      url: section.url.replace(`/${edition.name}/`, `/${name}/`),
    })),
  };
}

function toCopy(
  section: Section,
  number: number | string,
  pool: readonly string[],
  random: Random,
): Section {
  const title = reword(section.title, REWORDED, pool, random);
  const names = section.names.map(({kind, text}): Name =>
    text === section.title
      ? {kind, text: title}
      : {
          kind,
          text:
            kind === 'symbol' || kind === 'acronym'
              ? `${text}${number}`
              : reword(text, REWORDED, pool, random),
        },
  );
  const breadcrumbs = section.breadcrumbs.map((crumb) => `${crumb} ${number}`);
  return {
    ...section,
    title,
    names,
    breadcrumbs,
    url: section.url.replace(/^(\/[^/]+\/)/, `$1copy-${number}/`),
    text: reword(section.text, REWORDED, pool, random),
  };
}

function reword(text: string, share: number, pool: readonly string[], random: Random): string {
  return text
    .split(/(\s+)/)
    .map((word) => {
      if (!/\p{L}/u.test(word) || random() >= share) return word;
      const drawn = pool[Math.floor(random() * pool.length)] ?? word;
      return random() < NEW_WORDS / share
        ? `${drawn.replace(/[^a-z]/gi, '')}${drawn.length}${Math.floor(random() * 1000).toString(36)}`
        : drawn;
    })
    .join('');
}
