import { Button, Spinner } from '@fluentui/react-components';
import { type Command, isBusy } from './useCommand';

interface CommandButtonProps {
  /** The order that it gives. */
  readonly name: string;
  readonly label: string;
  readonly primary?: boolean;
  readonly command: Command;
  readonly onClick: () => void;
}

/** Keeps the focus while it is disabled, so that the keyboard stays where it was. */
export function CommandButton({ name, label, primary, command, onClick }: CommandButtonProps) {
  const running = command.state === 'running' && command.order.name === name;
  return (
    <Button
      appearance={primary === true ? 'primary' : 'secondary'}
      disabledFocusable={isBusy(command)}
      icon={running ? <Spinner size="extra-tiny" aria-hidden /> : null}
      onClick={onClick}
    >
      {label}
    </Button>
  );
}
