import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons';
import { BUTTONS } from '../../text/pane';
import { isBusy } from '../CommandButton';
import { Message } from '../Message';
import { noticeSentences } from '../notice';
import { intentOf } from '../NoticeMessage';
import type { PaneActions, PaneState } from '../usePane';

const useStyles = makeStyles({
  /** Seen from wherever in a long list the fix was made. */
  stuck: { position: 'sticky', top: '8px', zIndex: 1 },
});

interface LastWriteMessageProps {
  readonly last: NonNullable<PaneState['lastWrite']>;
  readonly command: PaneState['command'];
  readonly actions: PaneActions;
}

/** What was written last, and the way back. */
export function LastWriteMessage({ last, command, actions }: LastWriteMessageProps) {
  const styles = useStyles();
  const { write, notice } = last;
  return (
    <div className={styles.stuck}>
      <Message
        intent={intentOf(notice)}
        sentences={noticeSentences(notice)}
        action={
          <Button
            size="small"
            icon={<ArrowUndo20Regular />}
            disabledFocusable={isBusy(command)}
            onClick={() => void actions.mend({ kind: 'undo', write })}
          >
            {BUTTONS.undo}
          </Button>
        }
      />
    </div>
  );
}
