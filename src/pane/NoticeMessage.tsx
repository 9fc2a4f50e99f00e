import { Button, type MessageBarIntent } from '@fluentui/react-components';
import { BUTTONS } from '../text/pane';
import { Message } from './Message';
import { type Notice, noticeSentences } from './notice';
import type { PaneActions } from './usePane';

interface NoticeMessageProps {
  readonly notice: Notice;
  readonly actions: PaneActions;
}

export function NoticeMessage({ notice, actions }: NoticeMessageProps) {
  if (notice.kind === 'checked') return null;
  return (
    <Message
      intent={intentOf(notice)}
      sentences={noticeSentences(notice)}
      action={buttons(notice, actions)}
    />
  );
}

function buttons(notice: Notice, actions: PaneActions) {
  if (notice.kind === 'edited') {
    return (
      <>
        <Button size="small" onClick={actions.reportOver}>
          {BUTTONS.writeOver}
        </Button>
        <Button size="small" onClick={actions.reportBeside}>
          {BUTTONS.keepEdited}
        </Button>
      </>
    );
  }
  const [sheet] = notice.kind === 'written' ? notice.sheets : [];
  if (sheet === undefined) return undefined;
  return (
    <Button size="small" onClick={() => actions.showSheet(sheet)}>
      {BUTTONS.showReport}
    </Button>
  );
}

/** The findings themselves say how a check went, so that it has no message here. */
export function intentOf(notice: Exclude<Notice, { kind: 'checked' }>): MessageBarIntent {
  switch (notice.kind) {
    case 'copied':
    case 'created':
    case 'sampled':
    case 'sentencesCopied':
      return 'success';
    case 'written':
      return notice.errors > 0 ? 'warning' : 'success';
    case 'edited':
    case 'notCopied':
      return 'warning';
    case 'fixed':
    case 'waived':
    case 'reopened':
    case 'undone':
      return notice.changed.length > 0 ? 'warning' : 'success';
    case 'exists':
    case 'noTable':
    case 'noTasks':
    case 'nothingToCopy':
      return 'info';
  }
}
