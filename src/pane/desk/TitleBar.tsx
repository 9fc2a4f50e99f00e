import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons';
import { DESK } from '../../text/pane';
import { PRODUCT } from '../../text/words';
import { FailureMessage } from '../FailureMessage';
import { usePaneStyles } from '../styles';
import { useCommand } from '../useCommand';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    padding: '8px 20px',
  },
  product: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
});

const SAVE = { name: 'save', says: DESK.saving } as const;

interface TitleBarProps {
  readonly save: () => Promise<void>;
  /** There is nothing to save in an empty workbook. */
  readonly empty: boolean;
  /** What went wrong in the sheet view, if anything did. */
  readonly failure: string | null;
}

export function TitleBar({ save, empty, failure }: TitleBarProps) {
  const styles = useStyles();
  const { spoken } = usePaneStyles();
  const { command, run } = useCommand();
  const running = command.state === 'running';
  const shown = command.state === 'failed' ? command.failure : failure;
  return (
    <>
      <div className={styles.bar}>
        <span className={styles.product}>{PRODUCT}</span>
        <Button
          disabledFocusable={empty || running}
          icon={running ? <Spinner size="extra-tiny" /> : <ArrowDownload20Regular />}
          onClick={() => void run(SAVE, save)}
        >
          {DESK.save}
        </Button>
      </div>
      <p role="status" className={spoken}>
        {command.state === 'done' ? DESK.saved(DESK.fileName) : ''}
      </p>
      {shown === null ? null : <FailureMessage failure={shown} />}
    </>
  );
}
