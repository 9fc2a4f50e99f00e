import { BUTTONS, START } from '../text/pane';
import { CommandButton } from './CommandButton';
import { usePaneStyles } from './styles';
import type { PaneActions, PaneState } from './usePane';

interface StartProps {
  readonly command: PaneState['command'];
  readonly actions: PaneActions;
}

/** What one sees while the workbook has no task table. */
export function Start({ command, actions }: StartProps) {
  const styles = usePaneStyles();
  return (
    <>
      <h1 className={styles.pageHeading}>{START.heading}</h1>
      <p className={styles.paragraph}>{START.purpose}</p>
      <div className={styles.choice}>
        <CommandButton
          primary
          name="create"
          label={BUTTONS.create}
          command={command}
          onClick={actions.create}
        />
        <p className={styles.hint}>{START.create}</p>
      </div>
      <div className={styles.choice}>
        <CommandButton
          name="sample"
          label={BUTTONS.sample}
          command={command}
          onClick={actions.sample}
        />
        <p className={styles.hint}>{START.sample}</p>
      </div>
      <p className={styles.hint}>{START.privacy}</p>
    </>
  );
}
