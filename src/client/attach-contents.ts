import {PAGE_WORDS} from './words-en';

const OPEN = 'contents--open';

/** On narrow screens "Contents" opens the contents as a panel over the page, without a change of address. */
export function attachContents(root: ParentNode): void {
  const link = root.querySelector<HTMLElement>('a.bar__menu');
  const panel = root.querySelector<HTMLElement>('#contents');
  if (!link || !panel || link.hasAttribute('aria-expanded')) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'contents__close';
  button.textContent = PAGE_WORDS.closeContents;
  link.setAttribute('aria-controls', panel.id);

  const isOpen = (): boolean => panel.classList.contains(OPEN);
  const isOurs = (node: Node): boolean => panel.contains(node) || link.contains(node);
  const show = (open: boolean): void => {
    link.setAttribute('aria-expanded', String(open));
    panel.classList.toggle(OPEN, open);
    if (open) panel.prepend(button);
    else button.remove();
  };
  const close = (): void => {
    show(false);
    link.focus();
  };
  show(false);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    if (isOpen()) return close();
    show(true);
    (panel.querySelector<HTMLElement>('[aria-current]') ?? button).focus();
  });
  button.addEventListener('click', close);
  panel.addEventListener('keydown', ({key}) => {
    if (key === 'Escape' && isOpen()) close();
  });
  // Whoever goes on by Tab or presses beside it is done with it.
  panel.addEventListener('focusout', ({relatedTarget}) => {
    if (isOpen() && relatedTarget instanceof Node && !isOurs(relatedTarget)) show(false);
  });
  root.addEventListener('pointerdown', ({target}) => {
    if (isOpen() && target instanceof Node && !isOurs(target)) show(false);
  });
}
