import { headingKey } from '../../language/headings/headingKey';
import { REPORT_LABELS, type ReportLabel, SHEET_WORDS } from '../../language/headings/reportLabels';
import type { CellAt } from '../../workbook/address';
import type { SheetSnapshot, Snapshot } from '../../workbook/snapshot';
import { type Grid, gridOf } from '../tables/grid';

/** Thông tin chung: labels with their values beside them. */
export interface ReportForm {
  readonly grid: Grid;
  readonly cells: ReportCells;
}

export type ReportCells = Readonly<Partial<Record<ReportLabel, CellAt>>>;

/** A form is looked for in the first rows and columns of a sheet. */
const MOST_ROWS = 80;
const MOST_COLUMNS = 12;

/** Without its name a sheet must have so many labels to be taken for the form. */
const ENOUGH = 4;

export function findForm({ sheets }: Pick<Snapshot, 'sheets'>): ReportForm | null {
  const isNamed = ({ name }: SheetSnapshot) =>
    SHEET_WORDS.find(headingKey(name))?.field === 'report';
  const named = sheets.find(isNamed);
  if (named !== undefined) return formIn(named);
  return sheets.map(formIn).find(({ cells }) => isForm(cells)) ?? null;
}

function isForm(cells: ReportCells): boolean {
  const labels = Object.keys(cells).length;
  return labels >= ENOUGH && cells.unit !== undefined && cells.period !== undefined;
}

function formIn(sheet: SheetSnapshot): ReportForm {
  const grid = gridOf(sheet);
  const cells: Partial<Record<ReportLabel, CellAt>> = {};
  const { row: firstRow, column: firstColumn } = sheet.area;
  for (let row = firstRow; row < Math.min(grid.endRow, firstRow + MOST_ROWS); row += 1) {
    const end = Math.min(grid.endColumn, firstColumn + MOST_COLUMNS);
    for (let column = firstColumn; column < end; column += 1) {
      const label = labelIn(grid, { row, column });
      if (label === null) continue;
      const value = valueBeside(grid, { row, column });
      cells[label] ??= value;
      column = value.column;
    }
  }
  return { grid, cells };
}

function labelIn(grid: Grid, at: CellAt): ReportLabel | null {
  const text = grid.text(at);
  if (text === '' || text.length > 60) return null;
  return REPORT_LABELS.find(headingKey(text))?.field ?? null;
}

/** The cell right of the label, or a filled one behind it that is no label itself. */
function valueBeside(grid: Grid, { row, column }: CellAt): CellAt {
  const next = column + (grid.merge({ row, column })?.columns ?? 1);
  for (let to = next; to < Math.min(next + 3, grid.endColumn); to += 1) {
    const at = { row, column: to };
    if (grid.text(at) !== '' && (to === next || labelIn(grid, at) === null)) return at;
  }
  return { row, column: next };
}
