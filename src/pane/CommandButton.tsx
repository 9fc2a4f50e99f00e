import { Button, Spinner } from '@fluentui/react-components';
import type { Command } from './useCommand';
import type { CommandName, PaneState } from './usePane';

interface CommandButtonProps {
  readonly name: CommandName;
  readonly label: string;
  readonly primary?: boolean;
  readonly command: PaneState['command'];
  readonly onClick: () => void;
}

/** Keeps the focus while it is disabled, so that the keyboard stays where it was. */
export function CommandButton({ name, label, primary, command, onClick }: CommandButtonProps) {
  const running = command.state === 'running' && command.name === name;
  return (
    <Button
      appearance={primary === true ? 'primary' : 'secondary'}
      disabledFocusable={isBusy(command)}
      icon={running ? <Spinner size="extra-tiny" /> : null}
      onClick={onClick}
    >
      {label}
    </Button>
  );
}

/** A jump is over at once; buttons that blink would only disturb. */
export function isBusy(command: Command<CommandName>): boolean {
  return command.state === 'running' && command.name !== 'show';
}
