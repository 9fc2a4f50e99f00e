import { Button, Field, Textarea } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { newTask } from '../../app/enter/newTask';
import { ENTRY } from '../../text/entry';
import { useDraft } from '../draft';
import type { Queue } from '../jobs';
import { PanelButton } from '../PanelButton';
import { useJob } from '../useJob';
import { ENTRY_ORDERS } from './orders';
import { useEntryStyles } from './styles';

interface NewTaskProps {
  readonly queue: Queue;
}

/** A row at the end of the table. */
export function NewTask({ queue }: NewTaskProps) {
  const draft = useDraft('new-task', '');
  return (
    <PanelButton label={ENTRY.newTask} icon={<Add20Regular />} begun={draft[0] !== ''}>
      {(close) => <NewTaskForm {...{ queue, draft, close }} />}
    </PanelButton>
  );
}

interface FormProps extends NewTaskProps {
  readonly draft: ReturnType<typeof useDraft>;
  readonly close: () => void;
}

function NewTaskForm({ queue, draft: [content, setContent, drop], close }: FormProps) {
  const styles = useEntryStyles();
  const { waiting, order } = useJob(queue);
  const [missing, setMissing] = useState(false);
  const add = async () => {
    const isBlank = content.trim() === '';
    setMissing(isBlank);
    if (isBlank) return;
    const step = await order(ENTRY_ORDERS.rows, async (workbook) => {
      const { writeRows } = await import('./write');
      return writeRows(
        workbook,
        'tasks',
        (plan) => [newTask(plan, content)],
        ([row]) => ENTRY.taskAdded(String(row?.number ?? '')),
      );
    });
    if (step?.isDone !== true) return;
    drop();
    close();
  };
  return (
    <>
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
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={waiting}
          onClick={() => void add()}
        >
          {ENTRY.add}
        </Button>
        <Button size="small" onClick={close}>
          {ENTRY.cancel}
        </Button>
      </div>
    </>
  );
}
