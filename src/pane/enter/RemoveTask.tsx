import { Delete20Regular } from '@fluentui/react-icons';
import type { TaskForm } from '../../app/enter/taskForm';
import { ENTRY } from '../../text/entry';
import type { Queue } from '../jobs';
import { PanelButton } from '../PanelButton';
import { usePaneStyles } from '../styles';
import { useJob } from '../useJob';
import { ENTRY_ORDERS } from './orders';
import { PanelChoice } from './PanelChoice';
import { useEntryStyles } from './styles';

interface RemoveTaskProps {
  readonly form: TaskForm;
  readonly queue: Queue;
  /** The task is not there any more. */
  readonly done: () => void;
}

/** Asked before, and can be taken back; only in a table of ours. */
export function RemoveTask({ form, queue, done }: RemoveTaskProps) {
  const styles = useEntryStyles();
  const pane = usePaneStyles();
  const { waiting, order } = useJob(queue);
  const { task, parts } = form.status;
  if (!form.canAdd.tasks) return <p className={pane.hint}>{ENTRY.notOurs}</p>;
  const remove = async () => {
    const step = await order(ENTRY_ORDERS.rows, async (workbook) => {
      const { takeOut } = await import('./write');
      return takeOut(workbook, form.row, ENTRY.taskRemoved(task.number));
    });
    if (step?.isDone === true) done();
  };
  return (
    <div className={styles.tools}>
      <PanelButton
        label={ENTRY.removeTask}
        icon={<Delete20Regular />}
        appearance="subtle"
        className={pane.flush}
      >
        {(close) => (
          <>
            <p className={styles.full}>{ENTRY.removeAsk(task.number, parts.length)}</p>
            <PanelChoice
              label={ENTRY.removeYes}
              blocked={waiting}
              choose={() => void remove()}
              cancel={close}
            />
          </>
        )}
      </PanelButton>
    </div>
  );
}
