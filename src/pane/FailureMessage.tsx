import type { ReactNode } from 'react';
import { Message } from './Message';
import { usePaneStyles } from './styles';

interface FailureMessageProps {
  readonly failure: string;
  readonly action?: ReactNode;
}

export function FailureMessage({ failure, action }: FailureMessageProps) {
  const styles = usePaneStyles();
  return (
    <div role="alert" className={styles.failure}>
      <Message intent="error" sentences={[failure]} action={action} />
    </div>
  );
}
