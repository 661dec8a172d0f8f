import {analyze} from './analyze';
import {sectionsWith, type SearchIndex} from './open-index';

/** How a term is written in the edition: `traffick` gives `trafficking`. The term itself where no section shows it. */
export function surfaceOf(index: SearchIndex, term: string): string {
  for (const id of sectionsWith(index, term)) {
    const {title, text, also} = index.sections[id]!;
    const found = analyze([title, text, ...also].join(' ')).find((token) => token.term === term && token.kind !== 'joined');
    if (found) return found.word;
  }
  return term;
}
