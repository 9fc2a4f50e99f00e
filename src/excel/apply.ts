import { areaName } from '../workbook/address';
import { blockArea, type Edit, type EditKind, type EditOf } from '../workbook/edit';
import { formatRange } from './formatRange';
import { setPage } from './page';
import { putCells } from './putCells';
import type { Query } from './query';

/** One answer for each kind of edit; each only queues. */
const QUEUE: {
  readonly [Kind in EditKind]: (workbook: Excel.Workbook, edit: EditOf<Kind>) => void;
} = {
  addSheet: ({ worksheets }, { sheet }) => {
    worksheets.add(sheet);
  },
  removeSheet: ({ worksheets }, { sheet }) => {
    worksheets.getItem(sheet).delete();
  },
  clearSheet: ({ worksheets }, { sheet }) => {
    const everything = worksheets.getItem(sheet).getRange();
    everything.clear();
    everything.format.useStandardHeight = true;
    everything.format.useStandardWidth = true;
  },
  putCells: (workbook, { sheet, block }) => {
    putCells(rangeOf(workbook, sheet, blockArea(block)), block);
  },
  formatCells: (workbook, { sheet, area, format }) => {
    formatRange(rangeOf(workbook, sheet, area), area, format);
  },
  mergeCells: (workbook, { sheet, area }) => {
    rangeOf(workbook, sheet, area).merge();
  },
  setColumnWidth: (workbook, { sheet, column, points }) => {
    const area = { row: 0, column, rows: 1, columns: 1 };
    rangeOf(workbook, sheet, area).format.columnWidth = points;
  },
  setRowHeight: (workbook, { sheet, row, rows, points }) => {
    const area = { row, column: 0, rows, columns: 1 };
    rangeOf(workbook, sheet, area).format.rowHeight = points;
  },
  fitRows: (workbook, { sheet, row, points }) => {
    const area = { row, column: 0, rows: points.length, columns: 1 };
    rangeOf(workbook, sheet, area).getEntireRow().format.autofitRows();
  },
  addTable: (workbook, { sheet, area, name }) => {
    const table = workbook.worksheets.getItem(sheet).tables.add(areaName(area), true);
    table.name = name;
    table.showFilterButton = false;
    table.style = 'TableStyleLight1';
    table.showBandedRows = false;
  },
  offerChoices: (workbook, { sheet, area, choices, title, message }) => {
    const { dataValidation } = rangeOf(workbook, sheet, area);
    dataValidation.rule = { list: { inCellDropDown: true, source: choices.join(',') } };
    dataValidation.prompt = { showPrompt: true, title, message };
    dataValidation.errorAlert = { showAlert: true, style: 'Warning', title, message };
  },
  freezeRows: ({ worksheets }, { sheet, rows }) => {
    worksheets.getItem(sheet).freezePanes.freezeRows(rows);
  },
  setPage: ({ worksheets }, { sheet, page }) => {
    setPage(worksheets.getItem(sheet).pageLayout, page);
  },
  setName: ({ names }, { name, formula }) => {
    names.getItemOrNullObject(name).delete();
    names.add(name, formula);
  },
  activateSheet: ({ worksheets }, { sheet }) => {
    worksheets.getItem(sheet).activate();
  },
};

export function applyEdits(edits: readonly Edit[]): Query<void> {
  return ({ workbook }) => {
    workbook.application.suspendScreenUpdatingUntilNextSync();
    for (const edit of edits) queue(workbook, edit);
    return () => undefined;
  };
}

function queue<Kind extends EditKind>(workbook: Excel.Workbook, edit: EditOf<Kind>): void {
  const answer: (workbook: Excel.Workbook, edit: EditOf<Kind>) => void = QUEUE[edit.kind];
  answer(workbook, edit);
}

function rangeOf(
  { worksheets }: Excel.Workbook,
  sheet: string,
  area: Parameters<typeof areaName>[0],
): Excel.Range {
  return worksheets.getItem(sheet).getRange(areaName(area));
}
