import type {Element, ElementContent} from 'hast';

export const isElement = (node: ElementContent): node is Element => node.type === 'element';

export const classesOf = ({properties}: Element): string[] =>
  Array.isArray(properties.className) ? properties.className.map(String) : [];

export function addClass(element: Element, name: string): void {
  element.properties.className = [...classesOf(element), name];
}
