import type { ReactNode } from 'react';
import { Message } from './Message';

interface FailureMessageProps {
  readonly failure: string;
  readonly action?: ReactNode;
}

export function FailureMessage({ failure, action }: FailureMessageProps) {
  return (
    <div role="alert">
      <Message intent="error" sentences={[failure]} action={action} />
    </div>
  );
}
