import {saveFile} from '../../client/save-file';
import {LIMITS, type Comment, type CommentsFile} from '../comments-file';
import {findParts, wordsOf} from './find-parts';

/** What is written stays in this window until it is saved as a file. Nothing is stored or sent. */
function attachComments(): void {
  const boxes = new Map<HTMLTextAreaElement, Omit<Comment, 'text'>>();
  let isUnsaved = false;
  const {bar, role, button, said} = makeSaveBar();
  const written = (): Comment[] =>
    [...boxes].flatMap(([box, place]) =>
      toText(box) === '' ? [] : [{...place, text: toText(box)}],
    );
  const count = (): void => {
    button.textContent = `Save comments (${written().length})`;
  };
  for (const {name, part} of findParts(document)) {
    const quote = [...wordsOf(part)].slice(0, LIMITS.quote).join('');
    if (quote === '') continue;
    const say = makeButton('Comment', 'draft-say');
    say.setAttribute('aria-label', `Comment on: ${quote.slice(0, 60)}`);
    putBelow(part, say);
    let box: HTMLTextAreaElement | undefined;
    say.addEventListener('click', () => {
      if (!box) {
        box = makeBox(quote, say);
        boxes.set(box, {name, quote});
        box.addEventListener('input', () => {
          isUnsaved = true;
          count();
        });
      }
      box.focus();
    });
  }
  button.addEventListener('click', () => {
    const comments = written().slice(0, LIMITS.comments);
    if (comments.length === 0) {
      said.textContent = 'There is no comment yet. Press “Comment” under the words it is about.';
      return;
    }
    const edition = document.body.dataset.edition ?? '';
    const file: CommentsFile = {
      format: 'guidance-comments',
      version: 1,
      edition,
      day: new Date().toISOString().slice(0, 10),
      role: toText(role),
      comments,
    };
    saveFile(`comments-${edition}.json`, `${JSON.stringify(file, null, 2)}\n`, 'application/json');
    isUnsaved = false;
    said.textContent = `Saved as comments-${edition}.json. Send this file back.`;
  });
  window.addEventListener('beforeunload', (event) => {
    if (isUnsaved) event.preventDefault();
  });
  count();
  document.body.append(bar);
}

function makeSaveBar() {
  const bar = document.createElement('section');
  bar.className = 'draft-save';
  bar.setAttribute('aria-label', 'Your comments');
  const label = document.createElement('label');
  const role = document.createElement('input');
  role.maxLength = LIMITS.role;
  role.autocomplete = 'off';
  label.append('Your role, without your name ', role);
  const button = makeButton('', 'draft-save__button');
  const said = document.createElement('span');
  said.setAttribute('role', 'status');
  bar.append(label, button, said);
  return {bar, role, button, said};
}

function makeButton(words: string, className: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = className;
  button.textContent = words;
  return button;
}

/** What stands in a list or a table of its own keeps its button inside, so that the list stays one. */
function putBelow(part: Element, button: HTMLElement): void {
  if (/^(LI|DT|DD)$/.test(part.tagName)) part.append(button);
  else part.after(button);
}

function makeBox(quote: string, below: Element): HTMLTextAreaElement {
  const frame = document.createElement('div');
  frame.className = 'draft-comment';
  const label = document.createElement('label');
  const box = document.createElement('textarea');
  box.maxLength = LIMITS.text;
  label.append(`Your comment on “${quote.slice(0, 60)}${quote.length > 60 ? ' …' : ''}”`, box);
  frame.append(label);
  below.after(frame);
  return box;
}

/** Without signs that a program could take for something else. */
const toText = ({value}: HTMLTextAreaElement | HTMLInputElement): string =>
  value.replace(/(?![\n\t])[\p{Cc}\p{Cs}]/gu, '').trim();

attachComments();
