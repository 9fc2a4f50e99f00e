import { Button, Field, Input, Select } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import {
  type CountChoice,
  countChoices,
  linkedTasks,
  newCount,
} from '../../app/enter/countChoices';
import { entryValue } from '../../app/enter/entryValue';
import type { TaskForm } from '../../app/enter/taskForm';
import type { Reviewed } from '../../app/reviewPlan';
import { ENTRY } from '../../text/entry';
import { CHECK_PAGE } from '../../text/checkPage';
import { Panel } from '../check/Panel';
import { useDraft } from '../draft';
import { ENTRY_ORDERS } from './orders';
import { useEntryStyles } from './styles';
import type { Queue } from '../jobs';

interface AddCountProps {
  readonly form: TaskForm;
  readonly reviewed: Reviewed;
  readonly queue: Queue;
}

/** A row that is there is linked; a form of the catalogue becomes a new row. */
export function AddCount({ form, reviewed, queue }: AddCountProps) {
  const styles = useEntryStyles();
  const { number } = form.status.task;
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState('');
  const [amount, setAmount, dropAmount] = useDraft(`count/${number}`, '');
  if (!isOpen) {
    return (
      <Button size="small" icon={<Add20Regular />} onClick={() => setOpen(true)}>
        {ENTRY.addCount}
      </Button>
    );
  }
  const choices = countChoices(reviewed, number, form.canAdd.counts);
  const choice = choices[Number(chosen)] ?? null;
  const selected = chosen === '' ? null : choice;
  const add = async (wanted: CountChoice) => {
    const done = await queue(ENTRY_ORDERS.rows, async (workbook) => {
      const { writeField, writeRows } = await import('./write');
      const { label } = wanted;
      if (wanted.kind === 'row') {
        const typed = linkedTasks(wanted.tasks, number, true);
        const entry = { row: wanted.row, field: 'tasks', shown: wanted.shown, typed } as const;
        return writeField(workbook, entry, {
          written: ENTRY.linked(label, number),
          changed: ENTRY.rowChanged,
        });
      }
      const value = entryValue('value', amount);
      return writeRows(
        workbook,
        'counts',
        (plan) => [newCount(plan, wanted, number, value)],
        () => ENTRY.countAdded(label),
      );
    });
    if (!done) return;
    dropAmount();
    setChosen('');
    setOpen(false);
  };
  return (
    <Panel label={ENTRY.addCount} close={() => setOpen(false)}>
      <Field label={ENTRY.chooseCount} hint={ENTRY.chooseCountHint}>
        <Select value={chosen} onChange={(_, { value }) => setChosen(value)}>
          <option value="" />
          <Options label={ENTRY.existingRows} kind="row" choices={choices} />
          <Options label={ENTRY.newRows} kind="new" choices={choices} />
        </Select>
      </Field>
      {selected?.kind === 'new' ? (
        <Field label={ENTRY.amount(selected.unit)}>
          <Input value={amount} onChange={(_, { value }) => setAmount(value)} />
        </Field>
      ) : null}
      <div className={styles.row}>
        <Button
          appearance="primary"
          size="small"
          disabledFocusable={selected === null}
          onClick={() => {
            if (selected !== null) void add(selected);
          }}
        >
          {ENTRY.add}
        </Button>
        <Button size="small" onClick={() => setOpen(false)}>
          {CHECK_PAGE.cancel}
        </Button>
      </div>
    </Panel>
  );
}

interface OptionsProps {
  readonly label: string;
  readonly kind: CountChoice['kind'];
  readonly choices: readonly CountChoice[];
}

function Options({ label, kind, choices }: OptionsProps) {
  const own = choices.flatMap((choice, index) => (choice.kind === kind ? [{ choice, index }] : []));
  if (own.length === 0) return null;
  return (
    <optgroup label={label}>
      {own.map(({ choice, index }) => (
        <option key={index} value={index}>
          {choice.unit === '' ? choice.label : `${choice.label} (${choice.unit})`}
        </option>
      ))}
    </optgroup>
  );
}
