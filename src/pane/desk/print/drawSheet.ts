import { type Area, contains } from '../../../workbook/address';
import { scaleOf } from './pageRules';
import { lookOfCell } from './lookOfCell';
import { type PrintedCell, printedPart, type PrintedSheet } from './printedSheet';

/** A column of default width in Excel. */
const USUAL_WIDTH = 48;

/** The sheet as tables of a page: the heading rows are a heading, which every page repeats. */
export function drawSheet(sheet: PrintedSheet, textOf: (cell: PrintedCell) => string): HTMLElement {
  const { before, heading, below, columns } = printedPart(sheet);
  const widths = columns.map((column) => sheet.widths.get(column) ?? USUAL_WIDTH);
  const width = widths.reduce((sum, each) => sum + each, 0);
  const breaks = new Set(sheet.page?.breaksBefore);

  const line = (row: number, rows: readonly number[], kind: 'td' | 'th') => {
    const drawn = document.createElement('tr');
    drawn.style.height = pointsOf(sheet.heights.get(row));
    if (breaks.has(row)) drawn.style.breakBefore = 'page';
    for (const column of columns) {
      const merge = sheet.merges.find((area) => contains(area, { row, column }));
      const span = merge === undefined ? ONE_CELL : spanOf(merge, rows, columns);
      if (merge !== undefined && !(span.row === row && span.column === column)) continue;
      const cell = sheet.cells.get(merge?.row ?? row)?.get(merge?.column ?? column);
      const box = document.createElement(kind);
      box.rowSpan = span.rows;
      box.colSpan = span.columns;
      if (cell !== undefined) {
        box.textContent = textOf(cell);
        Object.assign(box.style, lookOfCell(cell));
      }
      drawn.append(box);
    }
    return drawn;
  };
  const table = (head: readonly number[], body: readonly number[]) => {
    const drawn = document.createElement('table');
    drawn.style.width = pointsOf(width);
    drawn.style.setProperty('zoom', String(scaleOf(sheet.page, width)));
    const group = document.createElement('colgroup');
    group.append(
      ...widths.map((each) => {
        const column = document.createElement('col');
        column.style.width = pointsOf(each);
        return column;
      }),
    );
    const top = document.createElement('thead');
    top.append(...head.map((row) => line(row, head, 'th')));
    const rest = document.createElement('tbody');
    rest.append(...body.map((row) => line(row, body, 'td')));
    drawn.append(group, top, rest);
    return drawn;
  };
  const paper = document.createElement('div');
  paper.lang = 'vi';
  if (before.length > 0) paper.append(table([], before));
  paper.append(table(heading, below));
  return paper;
}

const ONE_CELL = { row: -1, column: -1, rows: 1, columns: 1 };

/** The part of a merged area that is printed in these rows, and where it begins there. */
function spanOf(merge: Area, rows: readonly number[], columns: readonly number[]): Area {
  const inRows = rows.filter((row) => row >= merge.row && row < merge.row + merge.rows);
  const inColumns = columns.filter(
    (column) => column >= merge.column && column < merge.column + merge.columns,
  );
  return {
    row: inRows[0] ?? -1,
    column: inColumns[0] ?? -1,
    rows: inRows.length,
    columns: inColumns.length,
  };
}

function pointsOf(points: number | undefined): string {
  return points === undefined ? '' : `${points}pt`;
}
