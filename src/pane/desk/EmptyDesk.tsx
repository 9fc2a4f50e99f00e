import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { FolderOpen20Regular } from '@fluentui/react-icons';
import { DESK, DESK_BUTTONS } from '../../text/desk';
import type { DeskState } from './useDesk';

const useStyles = makeStyles({
  desk: {
    display: 'grid',
    placeItems: 'center',
    boxSizing: 'border-box',
    height: '100%',
    padding: '24px',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  invitation: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '16px',
    boxSizing: 'border-box',
    width: '100%',
    maxWidth: '520px',
    padding: '40px 24px',
    textAlign: 'center',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2, textWrap: 'balance' },
});

/** Where the sheets will lie: a file can be opened here, or dropped or pasted. */
export function EmptyDesk({ command, actions }: Pick<DeskState, 'command' | 'actions'>) {
  const styles = useStyles();
  return (
    <section className={styles.desk} aria-label={DESK.sheets}>
      <div className={styles.invitation}>
        <Button
          size="large"
          icon={<FolderOpen20Regular />}
          disabledFocusable={command.state === 'running'}
          onClick={actions.open}
        >
          {DESK_BUTTONS.openExisting}
        </Button>
        <p className={styles.text}>{DESK.orDrop}</p>
        <p className={styles.text}>{DESK.orStart}</p>
      </div>
    </section>
  );
}
