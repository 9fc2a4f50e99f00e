import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { BUTTONS } from '../../text/pane';
import { FailureMessage } from '../FailureMessage';
import { Message } from '../Message';
import { useKeptFocus } from '../useKeptFocus';
import type { PaneState } from '../usePane';
import { stoppedSentence } from './announcement';
import { LastWriteMessage } from './LastWriteMessage';
import { NoticeMessage } from './NoticeMessage';
import { useWaiting } from './useWaiting';

const useStyles = makeStyles({
  /** Seen from wherever in a long list the button was pressed. */
  stuck: {
    position: 'sticky',
    // Right below the page bar, so that nothing is seen to pass between them.
    top: '51px',
    margin: '-8px 0',
    padding: '8px 0',
    backgroundColor: tokens.colorNeutralBackground1,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    ':empty': { display: 'none' },
  },
  waiting: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    padding: '8px 12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** What the last command has to tell, and how what was written is taken back. */
export function Notices({ pane }: { readonly pane: PaneState }) {
  const styles = useStyles();
  const { command, notice, lastWrite, known, actions, howToPrint } = pane;
  const waiting = useWaiting(command);
  const stopping = command.state === 'running' && command.stopping;
  const isNewest = notice === null || notice.kind === 'checked' || notice === lastWrite?.notice;
  const all = useRef<HTMLDivElement>(null);
  useKeptFocus(all, pane);
  const again =
    known.state === 'unread' ? (
      <Button onClick={actions.open}>{BUTTONS.readAgain}</Button>
    ) : undefined;
  return (
    <div ref={all} tabIndex={-1} className={styles.stuck}>
      {waiting === null ? null : (
        <div className={styles.waiting}>
          <Spinner size="tiny" label={waiting.says} />
          <Button size="small" disabledFocusable={stopping} onClick={actions.stop}>
            {stopping ? BUTTONS.stopping : BUTTONS.stop}
          </Button>
        </div>
      )}
      {command.state === 'failed' ? (
        <FailureMessage failure={command.failure} action={again} />
      ) : null}
      {command.state === 'stopped' ? (
        <Message intent="info" sentences={[stoppedSentence(command.order)]} action={again} />
      ) : null}
      {lastWrite === null ? null : (
        <LastWriteMessage
          last={lastWrite}
          isOld={!isNewest || lastWrite.isRead === true}
          {...{ command, actions, howToPrint }}
        />
      )}
      {isNewest ? null : <NoticeMessage {...{ notice, actions, howToPrint }} />}
    </div>
  );
}
