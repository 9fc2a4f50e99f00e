import { Button, makeStyles } from '@fluentui/react-components';
import { lazy, memo, Suspense } from 'react';
import { DESK, DESK_BUTTONS } from '../../text/desk';
import type { FailureCode } from '../../workbook/failure';
import { FailureMessage } from '../FailureMessage';
import { RecoveryOffers } from './RecoveryOffers';
import type { WorkHeader } from './recovery/work';
import type { DeskState } from './useDesk';

const LeavingDialog = lazy(() =>
  import('./LeavingDialog').then((module) => ({ default: module.LeavingDialog })),
);

const useStyles = makeStyles({
  /** Many offers must not push the sheets away. */
  offers: { maxHeight: '30vh', overflowY: 'auto' },
});

interface DeskMessagesProps extends Omit<DeskState, 'deed'> {
  readonly file: string | null;
  /** What went wrong in the sheet view, if anything did. */
  readonly failure: string | null;
  readonly lost: readonly WorkHeader[];
  readonly onRecover: (id: string) => void;
  readonly onForget: (id: string) => void;
}

/** The sentences of these tell to save a copy. */
function namesDownload(code: FailureCode | null): boolean {
  return code === 'unwritableFile' || code === 'changedFile';
}

/** What the desk has to say and to ask, below its title. */
export const DeskMessages = memo(function DeskMessages(props: DeskMessagesProps) {
  const { file, failure, lost, onRecover, onForget, command, answer, actions } = props;
  const styles = useStyles();
  const failed = command.state === 'failed' ? command : null;
  const shown = failed?.failure ?? failure;
  const download = (
    <Button size="small" onClick={actions.download}>
      {DESK_BUTTONS.download}
    </Button>
  );
  return (
    <>
      {shown === null ? null : (
        <FailureMessage
          failure={shown}
          action={failed !== null && namesDownload(failed.code) ? download : undefined}
        />
      )}
      {lost.length === 0 ? null : (
        <div className={styles.offers}>
          <RecoveryOffers
            works={lost}
            busy={command.state === 'running'}
            onRecover={onRecover}
            onForget={onForget}
          />
        </div>
      )}
      {answer === null ? null : (
        <Suspense fallback={null}>
          <LeavingDialog file={file ?? DESK.untitled} onAnswer={answer} />
        </Suspense>
      )}
    </>
  );
});
