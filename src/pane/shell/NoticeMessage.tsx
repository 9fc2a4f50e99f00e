import { Button, type MessageBarIntent } from '@fluentui/react-components';
import { BUTTONS } from '../../text/pane';
import { Message } from '../Message';
import { type Notice, noticeSentences } from '../notice';
import { report, REPORT_ORDERS } from '../report/commands';
import type { PaneState } from '../usePane';

/** The findings themselves say how a check went, so that it has no message here. */
type Told = Exclude<Notice, { kind: 'checked' }>;

interface NoticeMessageProps extends Pick<PaneState, 'actions' | 'howToPrint'> {
  readonly notice: Told;
}

export function NoticeMessage({ notice, actions, howToPrint }: NoticeMessageProps) {
  return (
    <Message
      intent={intentOf(notice)}
      sentences={sentencesOf(notice, howToPrint)}
      action={noticeButtons(notice, actions)}
      close={() => actions.dismiss(notice)}
    />
  );
}

export function sentencesOf(notice: Notice, howToPrint: string): readonly string[] {
  const sentences = noticeSentences(notice);
  return notice.kind === 'written' ? [...sentences, howToPrint] : sentences;
}

/** What can be done about it; nothing where there is nothing to do. */
export function noticeButtons(notice: Notice, actions: PaneState['actions']) {
  if (notice.kind === 'edited') {
    const write = (edited: 'replace' | 'keep') =>
      void actions.run(REPORT_ORDERS.report, (workbook) =>
        report(workbook, { ...notice.order, edited }),
      );
    return (
      <>
        <Button size="small" onClick={() => write('replace')}>
          {BUTTONS.writeOver}
        </Button>
        <Button size="small" onClick={() => write('keep')}>
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

export function intentOf(notice: Told): MessageBarIntent {
  switch (notice.kind) {
    case 'said':
      return notice.intent;
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
