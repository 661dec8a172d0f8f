import type {Completion} from '../../search/complete-filter';
import type {Filters} from '../../search/filters';
import type {Progress} from '../../search/load-store';
import type {Ranked} from '../../search/rank';
import type {Answer as WholeAnswer} from '../../search/search';
import type {ShownResult as WholeResult} from '../../search/show-result';
import type {Stage} from '../../search/store-file';

export type Answer = Omit<WholeAnswer, 'editions' | 'edition' | 'archived'>;
export type ShownResult = Omit<WholeResult, 'url' | 'edition' | 'editions' | 'changedIn'> & {
  path: string;
};
export interface Request {
  text: string;
  filters: Filters;
  sort: 'relevance' | 'place';
}
export interface Engine {
  edition: {name: string; edition: string; asOf: string};
  search(request: Request, isWanted: () => boolean): Promise<Answer | undefined>;
  show(answer: Answer, result: Ranked): ShownResult;
  complete(text: string): Completion[];
  mark(root: Element, terms: readonly string[]): void;
  loadStage(stage: Stage, onProgress: (progress: Progress) => void): Promise<Progress>;
}
