import { Button } from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons';
import { BUTTONS } from '../../text/pane';
import { Message } from '../Message';
import type { Undoable } from '../notice';
import { isBusy } from '../useCommand';
import type { PaneState } from '../usePane';
import { intentOf, noticeButtons, sentencesOf } from './NoticeMessage';

interface LastWriteMessageProps extends Pick<PaneState, 'command' | 'actions' | 'howToPrint'> {
  readonly last: Undoable;
}

/** What was written last, and the way back. */
export function LastWriteMessage({ last, command, actions, howToPrint }: LastWriteMessageProps) {
  const { notice } = last;
  return (
    <Message
      intent={intentOf(notice)}
      sentences={sentencesOf(notice, howToPrint)}
      action={
        <>
          {noticeButtons(notice, actions)}
          <Button
            size="small"
            icon={<ArrowUndo20Regular />}
            disabledFocusable={isBusy(command)}
            onClick={actions.undo}
          >
            {BUTTONS.undo}
          </Button>
        </>
      }
    />
  );
}
