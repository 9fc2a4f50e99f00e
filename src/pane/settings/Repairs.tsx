import { useMemo } from 'react';
import { rowsBelowTables } from '../../app/adoptRows';
import { formulaSteps } from '../../app/mendFormulas';
import { renumberPlan } from '../../app/renumber';
import type { SheetCell } from '../../app/cellWrites';
import { REPAIRS } from '../../text/settings';
import { cellName } from '../../workbook/address';
import { CommandButton } from '../CommandButton';
import { usePaneStyles } from '../styles';
import type { TablePageProps } from '../usePane';
import { adopt, renumberSheets, restoreFormulas, SETTINGS_ORDERS } from './commands';
import { Section } from '../Section';

const sheetsOf = (cells: readonly SheetCell[]) => [...new Set(cells.map(({ sheet }) => sheet))];

/** What the sheets of ours need done, as far as they do. */
export function Repairs({ pane: { command, actions }, reviewed }: TablePageProps) {
  const styles = usePaneStyles();
  const { numbers, astray, formulas, rows } = useMemo(() => {
    const ours = reviewed.reading.table.ours;
    const { step, astray: links } = ours ? renumberPlan(reviewed) : { step: [], astray: [] };
    return {
      numbers: step,
      astray: links.map(({ sheet, at, number }) => REPAIRS.link(sheet, cellName(at), number)),
      formulas: formulaSteps(reviewed).flat(),
      rows: rowsBelowTables(reviewed.snapshot),
    };
  }, [reviewed]);
  const repairs = [
    {
      name: 'adopt',
      isNeeded: rows > 0,
      label: REPAIRS.adopt,
      hint: REPAIRS.adoptHint(rows),
      order: () => actions.run(SETTINGS_ORDERS.adopt, adopt),
    },
    {
      name: 'renumber',
      isNeeded: numbers.length > 0,
      label: REPAIRS.renumber,
      hint:
        astray.length > 0
          ? REPAIRS.astray(astray)
          : REPAIRS.renumberHint(numbers.length, sheetsOf(numbers)),
      isBlocked: astray.length > 0,
      order: () =>
        actions.run(SETTINGS_ORDERS.renumber, (workbook) => renumberSheets(workbook, reviewed)),
    },
    {
      name: 'formulas',
      isNeeded: formulas.length > 0,
      label: REPAIRS.formulas,
      hint: REPAIRS.formulasHint(formulas.length, sheetsOf(formulas)),
      order: () =>
        actions.run(SETTINGS_ORDERS.formulas, (workbook) => restoreFormulas(workbook, reviewed)),
    },
  ].filter(({ isNeeded }) => isNeeded);
  if (repairs.length === 0) return null;
  return (
    <Section heading={REPAIRS.heading}>
      {repairs.map(({ name, label, hint, isBlocked, order }) => (
        <div key={name} className={styles.step}>
          <p className={styles.paragraph}>{hint}</p>
          {isBlocked === true ? null : (
            <CommandButton
              name={name}
              label={label}
              command={command}
              onClick={() => void order()}
            />
          )}
        </div>
      ))}
    </Section>
  );
}
