import { Button } from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons';
import { BUTTONS } from '../../text/pane';
import { Message } from '../Message';
import { noticeSentences, type Undoable } from '../notice';
import { isBusy } from '../useCommand';
import type { PaneState } from '../usePane';
import { intentOf } from './NoticeMessage';

interface LastWriteMessageProps extends Pick<PaneState, 'command' | 'actions'> {
  readonly last: Undoable;
}

/** What was written last, and the way back. */
export function LastWriteMessage({ last: { notice }, command, actions }: LastWriteMessageProps) {
  return (
    <Message
      intent={intentOf(notice)}
      sentences={noticeSentences(notice)}
      action={
        <Button
          size="small"
          icon={<ArrowUndo20Regular />}
          disabledFocusable={isBusy(command)}
          onClick={actions.undo}
        >
          {BUTTONS.undo}
        </Button>
      }
    />
  );
}
