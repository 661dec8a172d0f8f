/** @jsxImportSource preact */
import {Component, type JSX} from 'preact';
import Text from './Text';

const REST = 1000;

/** Says a message to screen readers once it has not changed for a second, so that typing is not talked over. */
export default class LiveMessage extends Component<{of: string}, {said: string}> {
  override state = {said: ''};
  private timer: ReturnType<typeof setTimeout> | undefined;

  override componentDidMount(): void {
    this.timer = setTimeout(() => this.setState({said: this.props.of}), REST);
  }

  override componentDidUpdate(before: {of: string}): void {
    if (before.of === this.props.of) return;
    clearTimeout(this.timer);
    this.componentDidMount();
  }

  override componentWillUnmount(): void {
    clearTimeout(this.timer);
  }

  override render(): JSX.Element {
    return (
      <div className="visually-hidden" role="status">
        <Text of={this.state.said} />
      </div>
    );
  }
}
