import { readPlan } from '../read/plan';
import { TASKS } from '../sheets/tasks';
import type { CellAt } from '../workbook/address';
import type { Edit } from '../workbook/edit';
import { TEXT_FORMAT } from '../workbook/format';
import type { WorkbookPort } from '../workbook/port';
import { valueAt } from '../workbook/snapshot';
import { fittedHeight } from '../write/rowHeights';

/** Puts a text into a cell; a row of the task table stays as high as its texts. */
export async function enterText(
  workbook: WorkbookPort,
  sheet: string,
  at: CellAt,
  text: string,
): Promise<void> {
  const table = readPlan(await workbook.read())?.table;
  const edits: Edit[] = [
    { kind: 'putCells', sheet, block: { at, cells: [[text]], formats: [TEXT_FORMAT] } },
  ];
  if (table?.sheet.name === sheet && at.row > table.headingRow) {
    const cells = TASKS.columns.map(({ field }) => {
      const column = table.columns[field];
      if (column === at.column) return text;
      return column === undefined ? null : valueAt(table.sheet, { row: at.row, column });
    });
    edits.push({ kind: 'fitRows', sheet, row: at.row, points: [fittedHeight(cells, TASKS)] });
  }
  await workbook.apply(edits);
}
