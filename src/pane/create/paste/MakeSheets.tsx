import { useState } from 'react';
import { type Chosen, chosenTasks } from '../../../app/chosenTasks';
import { reportOfTasks } from '../../../app/newReport';
import type { ProposedRow } from '../../../app/pasted';
import { PASTE } from '../../../text/paste';
import { CommandButton } from '../../CommandButton';
import { usePaneStyles } from '../../styles';
import type { PaneState } from '../../usePane';
import { create, CREATE_ORDERS } from '../commands';
import { ReportFields } from '../ReportFields';
import { choiceOf } from '../reportForm';
import { useReportForm } from '../useReportForm';

export interface ChosenRows {
  readonly pane: PaneState;
  readonly rows: readonly ProposedRow[];
  readonly chosen: Chosen;
  readonly done: () => void;
}

/** Tạo biểu từ bảng này: whose report it is, of which year and kỳ; nothing else is asked. */
export function MakeSheets({ pane: { command, actions }, rows, chosen, done }: ChosenRows) {
  const styles = usePaneStyles();
  const [form, keep, drop] = useReportForm();
  const [asked, setAsked] = useState(false);
  const tasks = chosenTasks(rows, chosen);
  const submit = async () => {
    setAsked(true);
    const choice = choiceOf(form);
    if (choice === null || tasks.length === 0) return;
    const begun = reportOfTasks(tasks, choice);
    const order = CREATE_ORDERS.create;
    const step = await actions.run(order, (workbook) => create(workbook, begun));
    if (step?.created !== true) return;
    drop();
    done();
  };
  return (
    <>
      <h2 className={styles.sectionHeading}>{PASTE.report}</h2>
      <ReportFields form={form} change={keep} asked={asked} />
      {asked && tasks.length === 0 ? <p role="alert">{PASTE.noneChosen}</p> : null}
      <CommandButton
        primary
        name="create"
        label={PASTE.create}
        command={command}
        onClick={() => void submit()}
      />
    </>
  );
}
