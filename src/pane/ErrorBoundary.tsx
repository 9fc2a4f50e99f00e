import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { BUTTONS } from '../text/pane';
import { FailureMessage } from './FailureMessage';
import { failureSentence } from './failure';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly failure: string | null;
}

/** A class, since React tells only classes of an error below them. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failure: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { failure: failureSentence(error) };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (failure === null) return this.props.children;
    const again = (
      <Button onClick={() => this.setState({ failure: null })}>{BUTTONS.tryAgain}</Button>
    );
    return <FailureMessage failure={failure} action={again} />;
  }
}
