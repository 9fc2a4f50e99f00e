import { NOTICES } from '../text/pane';
import { type Notice, noticeSentences } from './notice';
import type { Command } from './useCommand';
import type { CommandName } from './usePane';

/** A jump says nothing: the cell that it selects is read out by Excel. */
const WORKING: Readonly<Record<CommandName, string | null>> = {
  open: NOTICES.reading,
  create: NOTICES.creating,
  sample: NOTICES.creating,
  check: NOTICES.checking,
  report: NOTICES.writing,
  mend: NOTICES.mending,
  sentences: null,
  copy: null,
  show: null,
};

/** What a screen reader is told; failures are alerts of their own. */
export function announcement(command: Command<CommandName>, notice: Notice | null): string {
  const working = command.state === 'running' ? WORKING[command.name] : null;
  if (working !== null) return working;
  return notice === null ? '' : noticeSentences(notice).join(' ');
}
