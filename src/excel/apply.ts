import { areaName, columnName } from '../workbook/address';
import { blockArea, type Edit, type EditKind, type EditOf } from '../workbook/edit';
import { LINK_FONT } from '../workbook/format';
import { formatRange } from './formatRange';
import { formatWhen } from './formatWhen';
import { freeze } from './freeze';
import { guideEntry } from './guideEntry';
import { setPage } from './page';
import { fillFormulas, putCells } from './putCells';
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
    everything.columnHidden = false;
    worksheets.getItem(sheet).freezePanes.unfreeze();
    everything.format.useStandardHeight = true;
    everything.format.useStandardWidth = true;
  },
  replaceSheet: ({ worksheets }, { sheet, by, index }) => {
    const fresh = worksheets.getItem(by);
    fresh.position = index;
    worksheets.getItemOrNullObject(sheet).delete();
    fresh.name = sheet;
  },
  renameSheet: ({ worksheets }, { sheet, to }) => {
    worksheets.getItem(sheet).name = to;
  },
  renameTable: ({ tables }, { name, to }) => {
    tables.getItem(name).name = to;
  },
  moveSheet: ({ worksheets }, { sheet, index }) => {
    worksheets.getItem(sheet).position = index;
  },
  putCells: (workbook, { sheet, block }) => {
    putCells(rangeOf(workbook, sheet, blockArea(block)), block);
  },
  fillFormulas: (workbook, { sheet, at, columns, values }) => {
    const area = { ...at, rows: values.length, columns: columns.length };
    fillFormulas(rangeOf(workbook, sheet, area), columns);
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
  resizeTable: ({ tables }, { name, area }) => {
    tables.getItem(name).resize(areaName(area));
  },
  guideEntry: (workbook, { sheet, area, guide }) => {
    guideEntry(rangeOf(workbook, sheet, area).dataValidation, guide);
  },
  formatWhen: (workbook, { sheet, area, formula, format }) => {
    formatWhen(rangeOf(workbook, sheet, area), formula, format);
  },
  linkCell: (workbook, { sheet, at, url }) => {
    const area = { ...at, rows: 1, columns: 1 };
    const range = rangeOf(workbook, sheet, area);
    range.hyperlink = { address: url };
    formatRange(range, area, { font: LINK_FONT });
  },
  groupColumns: (workbook, { sheet, column, columns, closed }) => {
    const range = wholeColumns(workbook, sheet, column, columns);
    range.group('ByColumns');
    if (closed) range.hideGroupDetails('ByColumns');
  },
  hideColumns: (workbook, { sheet, column, columns }) => {
    wholeColumns(workbook, sheet, column, columns).columnHidden = true;
  },
  hideSheet: ({ worksheets }, { sheet }) => {
    worksheets.getItem(sheet).visibility = 'Hidden';
  },
  freeze: ({ worksheets }, { sheet, rows, columns }) => {
    freeze(worksheets.getItem(sheet).freezePanes, rows, columns);
  },
  setPage: ({ worksheets }, { sheet, page }) => {
    setPage(worksheets.getItem(sheet), page);
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

function wholeColumns(
  { worksheets }: Excel.Workbook,
  sheet: string,
  column: number,
  columns: number,
): Excel.Range {
  const address = `${columnName(column)}:${columnName(column + columns - 1)}`;
  return worksheets.getItem(sheet).getRange(address);
}
