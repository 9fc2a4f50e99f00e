import { type Notice, noticeSentences } from '../notice';
import type { Command } from '../useCommand';

/** What a screen reader is told; failures are alerts of their own. */
export function announcement(command: Command, notice: Notice | null): string {
  // A jump says nothing: the cell that it selects is read out by Excel.
  const working = command.state === 'running' ? command.order.says : null;
  if (working !== null) return working;
  return notice === null ? '' : noticeSentences(notice).join(' ');
}
