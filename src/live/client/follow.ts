import type {Said} from '../said';

/** Follows what is saved: loads the page again where it is, and shows what the check says. */
function main(): void {
  let started: string | undefined;
  const events = new EventSource('/live-events');
  events.addEventListener('message', ({data}: MessageEvent<string>) => {
    const said = JSON.parse(data) as Said;
    // After a new start of the server, its code may be other.
    if (said.kind === 'saved' || (said.kind === 'started' && (started ??= said.at) !== said.at))
      window.location.reload();
    if (said.kind === 'checked') showProblems(said.lines, said.count);
  });
}

/** Above the text, so that whoever writes sees it without looking at the terminal. */
function showProblems(lines: readonly string[], count: string): void {
  document.querySelector('.live-problems')?.remove();
  if (lines.length === 0) return;
  const box = document.createElement('aside');
  box.className = 'state live-problems';
  box.setAttribute('role', 'status');
  for (const line of [...lines, count]) {
    const paragraph = document.createElement('p');
    paragraph.textContent = line;
    box.append(paragraph);
  }
  document.querySelector('main')?.prepend(box);
}

main();
