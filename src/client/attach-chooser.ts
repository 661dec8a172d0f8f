import {PAGE_WORDS as WORDS} from './words-en';

/**
 * Answers of the chooser are `<details>`, which need no script. The script adds a way to begin
 * again, moves the screen to what an answer opens, and closes all of it when the page is left: a
 * browser that goes back shows no answer.
 */
export function attachChooser(body: HTMLElement): void {
  for (const chooser of body.querySelectorAll<HTMLElement>('.chooser')) {
    const answers = [...chooser.querySelectorAll('details')];
    const again = document.createElement('button');
    again.type = 'button';
    again.className = 'chooser__again';
    again.textContent = WORDS.beginAgain;
    again.hidden = true;
    chooser.append(again);

    const clear = (): void => {
      for (const answer of answers) answer.open = false;
    };
    again.addEventListener('click', () => {
      clear();
      answers[0]?.querySelector('summary')?.focus();
    });
    window.addEventListener('pagehide', clear);
    for (const answer of answers)
      answer.addEventListener('toggle', () => {
        again.hidden = !answers.some(({open}) => open);
        if (answer.open) answer.scrollIntoView({block: 'nearest'});
        else closeInside(answer);
      });
  }
}

/** An answer that is taken back takes with it those that followed. */
function closeInside(answer: HTMLDetailsElement): void {
  for (const later of answer.querySelectorAll('details')) later.open = false;
}
