import type { Reviewed } from '../../app/reviewPlan';
import { BUTTONS, NOTICES, START } from '../../text/pane';
import { CommandButton } from '../CommandButton';
import { Message } from '../Message';
import { PageHeading } from '../shell/PageHeading';
import { usePaneStyles } from '../styles';
import type { PaneState } from '../usePane';
import { create, CREATE_ORDERS, createSample } from './commands';

interface StartProps {
  readonly pane: PaneState;
  /** The task table that is there already; null where there is none. */
  readonly reviewed: Reviewed | null;
}

/** The ways in; what one sees first while the workbook has no task table. */
export function Start({ pane: { command, actions, loadSample }, reviewed }: StartProps) {
  const styles = usePaneStyles();
  return (
    <>
      <PageHeading>{START.heading}</PageHeading>
      <p className={styles.paragraph}>{START.purpose}</p>
      {reviewed === null ? null : (
        <Message intent="info" sentences={[NOTICES.exists(reviewed.reading.table.sheet.name)]} />
      )}
      <div className={styles.choice}>
        <CommandButton
          primary
          name="create"
          label={BUTTONS.create}
          command={command}
          onClick={() => void actions.run(CREATE_ORDERS.create, create)}
        />
        <p className={styles.hint}>{START.create}</p>
      </div>
      <div className={styles.choice}>
        <CommandButton
          name="sample"
          label={BUTTONS.sample}
          command={command}
          onClick={() =>
            void actions.run(CREATE_ORDERS.sample, (workbook) => createSample(workbook, loadSample))
          }
        />
        <p className={styles.hint}>{START.sample}</p>
      </div>
      <p className={styles.hint}>{START.privacy}</p>
    </>
  );
}
