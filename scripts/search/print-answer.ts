import {understoodAs} from '../../src/search/query/understood-as';
import type {Answer} from '../../src/search/search';
import {excerpt} from '../../src/search/show/excerpt';
import type {Store} from '../../src/search/store/store';

/** Prints an answer for a person. */
export function printAnswer(store: Store, answer: Answer, limit: number): void {
  const corrections = understoodAs(answer.asked, 'correction').map(
    ({text, found}) => `${text} → ${found.join(', ')}`,
  );
  const also = new Set(understoodAs(answer.asked, 'synonym').flatMap(({found}) => found));
  for (const {text, values} of answer.parsed.filters)
    console.log(
      values.length > 0 ? `Filter: ${text}` : `Nothing is marked ${text}; it is searched as words.`,
    );
  if (corrections.length > 0) console.log(`Spelling: ${corrections.join('; ')}`);
  if (also.size > 0) console.log(`Also searching: ${[...also].join(', ')}`);
  const {complete, partial} = answer;
  console.log(
    `Edition ${store.edition.edition}: ${complete} ${complete === 1 ? 'section' : 'sections'}, and ${partial} that ${partial === 1 ? 'lacks' : 'lack'} a word.`,
  );
  for (const {card, partial: lacks} of answer.results.slice(0, limit)) {
    const passage = excerpt(store.text(card.id) ?? '', answer.matched(card.id)).text;
    console.log(
      [
        '',
        `${card.title}${lacks ? '  (lacks a word)' : ''}`,
        `  ${[...card.breadcrumbs, card.type].join(' › ')}`,
        `  /${store.edition.name}/${card.address}`,
        ...(passage ? [`  ${passage}`] : []),
      ].join('\n'),
    );
  }
}
