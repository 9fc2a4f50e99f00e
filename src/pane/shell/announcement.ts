import { NOTICES } from '../../text/pane';
import { type Notice, noticeSentences } from '../notice';
import type { Command, Order } from '../useCommand';

/** What a screen reader is told; failures are alerts of their own. */
export function announcement(command: Command, notice: Notice | null): string {
  // A jump says nothing: the cell that it selects is read out by Excel.
  const working = command.state === 'running' ? command.order.says : null;
  if (working !== null) return working;
  if (command.state === 'stopped') return stoppedSentence(command.order);
  return notice === null ? '' : noticeSentences(notice).join(' ');
}

export function stoppedSentence({ reads }: Order): string {
  return reads === true ? NOTICES.stoppedReading : NOTICES.stoppedWriting;
}
