import { areaName } from '../workbook/address';
import type { WorkbookPort } from '../workbook/port';
import { applyEdits } from './apply';
import { inExcel } from './run';
import { takeSnapshot } from './snapshot';
import { subscribe } from './subscribe';

export interface ExcelWorkbook extends WorkbookPort {
  readonly subscribe: typeof subscribe;
}

/** The workbook that is open in Excel. */
export const excelWorkbook: ExcelWorkbook = {
  subscribe,
  read: () => inExcel(takeSnapshot),
  apply: (edits) => inExcel((ask) => ask(applyEdits(edits))),
  show: (sheet, area) =>
    inExcel((ask) =>
      ask(({ workbook }) => {
        const target = workbook.worksheets.getItem(sheet);
        target.activate();
        target.getRange(areaName(area)).select();
        return () => undefined;
      }),
    ),
};
