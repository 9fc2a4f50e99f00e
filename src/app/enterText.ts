import { readPlan } from '../read/plan';
import type { CellAt } from '../workbook/address';
import type { Edit } from '../workbook/edit';
import { TEXT_FORMAT } from '../workbook/format';
import type { WorkbookPort } from '../workbook/port';
import { fitTaskRow } from './fitTaskRow';

/** Puts a text into a cell; a row of the task table stays as high as its texts. */
export async function enterText(
  workbook: WorkbookPort,
  sheet: string,
  at: CellAt,
  text: string,
): Promise<void> {
  const reading = readPlan(await workbook.read());
  const put: Edit = {
    kind: 'putCells',
    sheet,
    block: { at, cells: [[text]], formats: [TEXT_FORMAT] },
  };
  const fitted =
    reading?.table.sheet.name === sheet
      ? fitTaskRow(reading, at.row, new Map([[at.column, text]]))
      : [];
  await workbook.apply([put, ...fitted]);
}
