import { Field, Input, Select } from '@fluentui/react-components';
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
import { useDraft } from '../draft';
import { useFieldStyles } from '../fieldStyles';
import type { Queue } from '../jobs';
import { PanelButton } from '../PanelButton';
import { useJob } from '../useJob';
import { ENTRY_ORDERS } from './orders';
import { PanelChoice } from './PanelChoice';

interface AddCountProps {
  readonly form: TaskForm;
  readonly reviewed: Reviewed;
  readonly queue: Queue;
}

/** A row that is there is linked; a form of the catalogue becomes a new row. */
export function AddCount(props: AddCountProps) {
  return (
    <PanelButton label={ENTRY.addCount} icon={<Add20Regular />}>
      {(close) => <AddCountForm {...props} close={close} />}
    </PanelButton>
  );
}

interface FormProps extends AddCountProps {
  readonly close: () => void;
}

function AddCountForm({ form, reviewed, queue, close }: FormProps) {
  const fields = useFieldStyles();
  const { number } = form.status.task;
  const { waiting, order } = useJob(queue);
  const [chosen, setChosen] = useState('');
  const [amount, setAmount, dropAmount] = useDraft(`count/${number}`, '');
  const choices = countChoices(reviewed, number, form.canAdd.counts);
  const selected = choices.find(({ key }) => key === chosen) ?? null;
  const add = async (wanted: CountChoice) => {
    const isDone = await (wanted.kind === 'row' ? link(wanted) : addNew(wanted));
    if (!isDone) return;
    dropAmount();
    close();
  };
  const link = async ({ row, label, tasks, shown }: Extract<CountChoice, { kind: 'row' }>) => {
    const step = await order(ENTRY_ORDERS.field, async (workbook) => {
      const { writeField } = await import('./write');
      const typed = linkedTasks(tasks, number, true);
      const sentences = { written: ENTRY.linked(label, number), changed: ENTRY.rowChanged };
      return writeField(workbook, { row, field: 'tasks', shown, typed }, sentences);
    });
    return step?.outcome === 'written';
  };
  const addNew = async (wanted: CountChoice) => {
    const step = await order(ENTRY_ORDERS.rows, async (workbook) => {
      const { writeRows } = await import('./write');
      const value = entryValue('value', amount);
      return writeRows(
        workbook,
        'counts',
        (plan) => [newCount(plan, wanted, number, value)],
        () => ENTRY.countAdded(wanted.label),
      );
    });
    return step?.isDone === true;
  };
  return (
    <>
      <Field className={fields.field} label={ENTRY.chooseCount} hint={ENTRY.chooseCountHint}>
        <Select value={selected?.key ?? ''} onChange={(_, { value }) => setChosen(value)}>
          <option value="" />
          <Options label={ENTRY.existingRows} kind="row" choices={choices} />
          <Options label={ENTRY.newRows} kind="new" choices={choices} />
        </Select>
      </Field>
      {selected?.kind === 'new' ? (
        <Field className={fields.field} label={ENTRY.amount(selected.unit)}>
          <Input value={amount} onChange={(_, { value }) => setAmount(value)} />
        </Field>
      ) : null}
      <PanelChoice
        label={ENTRY.add}
        blocked={selected === null || waiting}
        choose={() => {
          if (selected !== null) void add(selected);
        }}
        cancel={close}
      />
    </>
  );
}

interface OptionsProps {
  readonly label: string;
  readonly kind: CountChoice['kind'];
  readonly choices: readonly CountChoice[];
}

function Options({ label, kind, choices }: OptionsProps) {
  const own = choices.filter((choice) => choice.kind === kind);
  if (own.length === 0) return null;
  return (
    <optgroup label={label}>
      {own.map((choice) => (
        <option key={choice.key} value={choice.key}>
          {choice.unit === '' ? choice.label : `${choice.label} (${choice.unit})`}
        </option>
      ))}
    </optgroup>
  );
}
