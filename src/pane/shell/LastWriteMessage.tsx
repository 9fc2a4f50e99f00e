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
  /** It was read, or there is something newer to tell: of this one only what it was. */
  readonly isOld: boolean;
}

/** What was written last, and the way back. */
export function LastWriteMessage(props: LastWriteMessageProps) {
  const { last, isOld, command, actions, howToPrint } = props;
  const { notice } = last;
  const sentences = sentencesOf(notice, howToPrint);
  const isPartial = 'changed' in notice && notice.changed.length > 0;
  return (
    <Message
      intent={isOld && !isPartial ? 'info' : intentOf(notice)}
      sentences={isOld && !isPartial ? sentences.slice(0, 1) : sentences}
      action={
        <>
          {isOld ? null : noticeButtons(notice, actions)}
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
      {...(isOld ? {} : { close: () => actions.dismiss(notice) })}
    />
  );
}
