import { Field, Select, Textarea } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { groupsOf } from '../../app/enter/insertTask';
import type { Reviewed } from '../../app/reviewPlan';
import { ENTRY } from '../../text/entry';
import { useDraft } from '../draft';
import { useFieldStyles } from '../fieldStyles';
import type { Queue } from '../jobs';
import { PanelButton } from '../PanelButton';
import { useJob } from '../useJob';
import { ENTRY_ORDERS } from './orders';
import { PanelChoice } from './PanelChoice';

interface NewTaskProps {
  readonly reviewed: Reviewed;
  readonly queue: Queue;
}

/** A row at the end of the table, or of a group. */
export function NewTask(props: NewTaskProps) {
  const draft = useDraft('new-task', '');
  return (
    <PanelButton label={ENTRY.newTask} icon={<Add20Regular />} begun={draft[0] !== ''}>
      {(close) => <NewTaskForm {...props} {...{ draft, close }} />}
    </PanelButton>
  );
}

interface FormProps extends NewTaskProps {
  readonly draft: ReturnType<typeof useDraft>;
  readonly close: () => void;
}

function NewTaskForm({ reviewed, queue, draft, close }: FormProps) {
  const fields = useFieldStyles();
  const [content, setContent, drop] = draft;
  const { waiting, order } = useJob(queue);
  const [missing, setMissing] = useState(false);
  const groups = groupsOf(reviewed.reading.plan);
  const [chosen, setChosen] = useState<string | null>(null);
  const group = groups.find((each) => each === chosen) ?? groups.at(-1) ?? null;
  const add = async () => {
    const isBlank = content.trim() === '';
    setMissing(isBlank);
    if (isBlank) return;
    const step = await order(ENTRY_ORDERS.rows, async (workbook) => {
      const { writeTask } = await import('./write');
      return writeTask(workbook, content, group);
    });
    if (step?.isDone !== true) return;
    drop();
    close();
  };
  return (
    <>
      <Field
        label={ENTRY.newTaskContent}
        hint={group === null ? ENTRY.newTaskHint : ENTRY.newTaskInGroup}
        {...(missing ? { validationMessage: ENTRY.contentMissing } : {})}
      >
        <Textarea
          resize="vertical"
          rows={3}
          value={content}
          onChange={(_, { value }) => setContent(value)}
        />
      </Field>
      {group === null ? null : (
        <Field className={fields.field} label={ENTRY.newTaskGroup}>
          <Select value={group} onChange={(_, { value }) => setChosen(value)}>
            {groups.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </Select>
        </Field>
      )}
      <PanelChoice label={ENTRY.add} blocked={waiting} choose={() => void add()} cancel={close} />
    </>
  );
}
