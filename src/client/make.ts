type Properties<K extends keyof HTMLElementTagNameMap> = Partial<
  Omit<HTMLElementTagNameMap[K], 'style' | 'dataset' | 'children'>
>;

/** `make('button', {type: 'button'}, 'Save')`. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Properties<K> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

export const makeButton = (words: string, act: () => void): HTMLButtonElement => {
  const button = make('button', {type: 'button', className: 'tool__button'}, words);
  button.addEventListener('click', act);
  return button;
};
