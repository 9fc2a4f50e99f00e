import { Button } from '@fluentui/react-components';
import { Delete20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { TaskForm } from '../../app/enter/taskForm';
import { ENTRY } from '../../text/entry';
import { Panel } from '../check/Panel';
import { usePaneStyles } from '../styles';
import { ENTRY_ORDERS } from './orders';
import { useEntryStyles } from './styles';
import type { Queue } from '../jobs';

interface RemoveTaskProps {
  readonly form: TaskForm;
  readonly queue: Queue;
  readonly close: () => void;
}

/** Asked before, and can be taken back; only in a table of ours. */
export function RemoveTask({ form, queue, close }: RemoveTaskProps) {
  const styles = useEntryStyles();
  const pane = usePaneStyles();
  const [asked, setAsked] = useState(false);
  const { task, parts } = form.status;
  if (!form.canAdd.tasks) return <p className={pane.hint}>{ENTRY.notOurs}</p>;
  if (!asked) {
    return (
      <div className={styles.row}>
        <Button
          size="small"
          appearance="subtle"
          icon={<Delete20Regular />}
          onClick={() => setAsked(true)}
        >
          {ENTRY.removeTask}
        </Button>
      </div>
    );
  }
  const remove = async () => {
    const done = await queue(ENTRY_ORDERS.rows, async (workbook) => {
      const { takeOut } = await import('./write');
      return takeOut(workbook, form.row, ENTRY.taskRemoved(task.number));
    });
    if (done) close();
  };
  return (
    <Panel label={ENTRY.removeTask} close={() => setAsked(false)}>
      <p className={styles.full}>{ENTRY.removeAsk(task.number, parts.length)}</p>
      <div className={styles.row}>
        <Button size="small" appearance="primary" onClick={() => void remove()}>
          {ENTRY.removeYes}
        </Button>
        <Button size="small" onClick={() => setAsked(false)}>
          {ENTRY.cancel}
        </Button>
      </div>
    </Panel>
  );
}
