import { Button, Field, Textarea } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { newTask } from '../../app/enter/newTask';
import { ENTRY } from '../../text/entry';
import { Panel } from '../check/Panel';
import { useDraft } from '../draft';
import { ENTRY_ORDERS } from './orders';
import { useEntryStyles } from './styles';
import type { Queue } from '../jobs';

interface NewTaskProps {
  readonly queue: Queue;
}

/** A row at the end of the table. */
export function NewTask({ queue }: NewTaskProps) {
  const styles = useEntryStyles();
  const [content, setContent, drop] = useDraft('new-task', '');
  const [isOpen, setOpen] = useState(content !== '');
  const [missing, setMissing] = useState(false);
  if (!isOpen) {
    return (
      <Button size="small" icon={<Add20Regular />} onClick={() => setOpen(true)}>
        {ENTRY.newTask}
      </Button>
    );
  }
  const add = async () => {
    const isBlank = content.trim() === '';
    setMissing(isBlank);
    if (isBlank) return;
    const done = await queue(ENTRY_ORDERS.rows, async (workbook) => {
      const { writeRows } = await import('./write');
      return writeRows(
        workbook,
        'tasks',
        (plan) => [newTask(plan, content)],
        ([row]) => ENTRY.taskAdded(String(row?.number ?? '')),
      );
    });
    if (!done) return;
    drop();
    setOpen(false);
  };
  return (
    <Panel label={ENTRY.newTask} close={() => setOpen(false)}>
      <Field
        label={ENTRY.newTaskContent}
        hint={ENTRY.newTaskHint}
        {...(missing ? { validationMessage: ENTRY.contentMissing } : {})}
      >
        <Textarea
          resize="vertical"
          rows={3}
          value={content}
          onChange={(_, { value }) => setContent(value)}
        />
      </Field>
      <div className={styles.row}>
        <Button size="small" appearance="primary" onClick={() => void add()}>
          {ENTRY.add}
        </Button>
        <Button size="small" onClick={() => setOpen(false)}>
          {ENTRY.cancel}
        </Button>
      </div>
    </Panel>
  );
}
