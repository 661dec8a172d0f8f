import type {ServerResponse} from 'node:http';
import {countOf, formatProblem} from '../edition';
import {watchProblems} from '../editing/watch-problems';
import type {LiveEdition} from './open-live-edition';
import type {Said} from './said';

/** How often the files of the edition are looked at. A look costs some milliseconds. */
const LOOK_MS = 400;

/** How many problems are shown on a page; the terminal shows all. */
const SHOWN_PROBLEMS = 5;

/** What pages that are open are told. */
export interface News {
  /** Tells whoever asked what is saved and found, from now on. */
  listen(response: ServerResponse): void;
  close(): void;
}

/** Looks for what is saved, has it checked, and tells both.
 * @param say prints what the check says
 */
export function createNews(
  siteDir: string,
  edition: LiveEdition,
  say: (text: string) => void,
): News {
  const listeners = new Set<ServerResponse>();
  const started: Said = {kind: 'started', at: new Date().toISOString()};
  let checked: Said | undefined;
  const tell = (listener: ServerResponse, said: Said): void =>
    void listener.write(`data: ${JSON.stringify(said)}\n\n`);
  const tellAll = (said: Said): void => listeners.forEach((listener) => tell(listener, said));
  const watch = watchProblems(siteDir);
  let printed = '';
  const check = async (): Promise<void> => {
    watch.touch();
    await watch.settled();
    const {problems} = watch.latest();
    const lines = problems.map(formatProblem);
    const count = countOf(problems);
    checked = {kind: 'checked', lines: lines.slice(0, SHOWN_PROBLEMS), count};
    tellAll(checked);
    const text = [...lines, count].join('\n');
    if (text !== printed) say(text);
    printed = text;
  };
  let known = edition.current();
  const look = setInterval(() => {
    const now = edition.current();
    if (now === known) return;
    known = now;
    tellAll({kind: 'saved'});
    void check();
  }, LOOK_MS);
  void check();
  return {
    listen(response) {
      response.writeHead(200, {'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store'});
      listeners.add(response);
      response.on('close', () => listeners.delete(response));
      tell(response, started);
      if (checked) tell(response, checked);
    },
    close() {
      clearInterval(look);
      listeners.forEach((listener) => listener.end());
    },
  };
}
