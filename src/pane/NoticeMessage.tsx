import { Button, type MessageBarIntent } from '@fluentui/react-components';
import { BUTTONS } from '../text/pane';
import { Message } from './Message';
import { type Notice, noticeSentences } from './notice';

interface NoticeMessageProps {
  readonly notice: Notice;
  readonly showSheet: (sheet: string) => void;
}

export function NoticeMessage({ notice, showSheet }: NoticeMessageProps) {
  if (notice.kind === 'checked') return null;
  return (
    <Message
      intent={intentOf(notice)}
      sentences={noticeSentences(notice)}
      action={
        notice.kind === 'written' && notice.sheets[0] !== undefined ? (
          <Button size="small" onClick={() => showSheet(notice.sheets[0] ?? '')}>
            {BUTTONS.showReport}
          </Button>
        ) : undefined
      }
    />
  );
}

/** The findings themselves say how a check went, so that it has no message here. */
export function intentOf(notice: Exclude<Notice, { kind: 'checked' }>): MessageBarIntent {
  switch (notice.kind) {
    case 'copied':
    case 'created':
    case 'sampled':
      return 'success';
    case 'written':
      return notice.errors > 0 ? 'warning' : 'success';
    case 'fixed':
    case 'waived':
    case 'reopened':
    case 'undone':
      return notice.changed.length > 0 ? 'warning' : 'success';
    case 'exists':
    case 'noTable':
    case 'noTasks':
      return 'info';
  }
}
