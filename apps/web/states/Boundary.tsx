import { Component, type ErrorInfo, type ReactNode } from 'react';
import { Problem } from './Problem';

interface BoundaryProps {
  readonly children: ReactNode;
  /** Another value clears the error: the address, where pages change. */
  readonly at: string;
}

interface BoundaryState {
  readonly error: Error | null;
  readonly at: string;
}

/** A bug in one page does not take the others with it. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { error: null, at: this.props.at };

  static getDerivedStateFromError(error: Error): Partial<BoundaryState> {
    return { error };
  }

  static getDerivedStateFromProps({ at }: BoundaryProps, state: BoundaryState): Partial<BoundaryState> | null {
    return at === state.at ? null : { error: null, at };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    // oxlint-disable-next-line no-console -- a bug is told to whoever looks for it
    console.error(error, info.componentStack);
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return <Problem error={error} again={() => this.setState({ error: null })} />;
  }
}
