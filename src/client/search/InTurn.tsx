/** @jsxImportSource preact */
import {Component, type JSX} from 'preact';
import type {DrawingQueue, Part} from './drawing-queue';

interface Props {
  queue: DrawingQueue;
  /** Parts with smaller numbers come first; the first few are drawn at once. */
  place: number;
  /** What stands there until its first turn. */
  before?: JSX.Element;
  /** What it shows. While these are the same it is not drawn again. */
  of: readonly unknown[];
  children: JSX.Element;
}

/** So many parts fill a telephone, and cost less than 50 ms on a slow one. */
const AT_ONCE = 2;

/**
 * A part of the page that is drawn when its turn comes, so that a key is never kept waiting by all
 * of them; until then stays what stood there. Only the newest is drawn.
 */
export default class InTurn extends Component<Props> {
  private isDrawn = this.props.place < AT_ONCE;
  private readonly part: Part = {
    place: () => this.props.place,
    draw: () => {
      this.isDrawn = true;
      this.forceUpdate();
    },
  };

  override componentDidMount(): void {
    if (!this.isDrawn) this.props.queue.add(this.part);
  }

  override shouldComponentUpdate({queue, place, of}: Props): boolean {
    if (of.every((each, at) => each === this.props.of[at])) return false;
    if (place < AT_ONCE) return (this.isDrawn = true);
    queue.add(this.part);
    return false;
  }

  override componentWillUnmount(): void {
    this.props.queue.remove(this.part);
  }

  override render(): JSX.Element | undefined {
    return this.isDrawn ? this.props.children : this.props.before;
  }
}
