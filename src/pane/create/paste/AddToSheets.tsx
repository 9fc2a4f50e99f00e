import { useState } from 'react';
import { countTasks } from '../../../app/chosenTasks';
import type { Reviewed } from '../../../app/reviewPlan';
import { PASTE } from '../../../text/paste';
import { CommandButton } from '../../CommandButton';
import { usePaneStyles } from '../../styles';
import { addPasted, PASTE_ORDERS } from './commands';
import type { ChosenRows } from './MakeSheets';

/** Thêm vào biểu đang có. */
export function AddToSheets({
  pane: { command, actions },
  rows,
  chosen,
  done,
  reviewed,
}: ChosenRows & { readonly reviewed: Reviewed }) {
  const styles = usePaneStyles();
  const [asked, setAsked] = useState(false);
  const none = countTasks(rows, chosen) === 0;
  const submit = async () => {
    setAsked(true);
    if (none) return;
    const step = await actions.run(PASTE_ORDERS.add, (workbook) =>
      addPasted(workbook, rows, chosen),
    );
    if (step?.added === true) done();
  };
  return (
    <>
      {asked && none ? <p role="alert">{PASTE.noneChosen}</p> : null}
      <CommandButton
        primary
        name={PASTE_ORDERS.add.name}
        label={PASTE.add}
        command={command}
        onClick={() => void submit()}
      />
      <p className={styles.hint}>{PASTE.addHint(reviewed.reading.table.sheet.name)}</p>
    </>
  );
}
