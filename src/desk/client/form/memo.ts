import {Component, h, type ComponentType, type FunctionComponent, type VNode} from 'preact';

/** Draws a component again only where one of its properties is another. */
export function memo<P extends object>(drawn: FunctionComponent<P>): ComponentType<P> {
  return class Memo extends Component<P> {
    override shouldComponentUpdate(next: P): boolean {
      return Object.keys(next).some((key) => next[key as keyof P] !== this.props[key as keyof P]);
    }
    override render(): VNode {
      return h(drawn as FunctionComponent, this.props as object);
    }
  };
}
