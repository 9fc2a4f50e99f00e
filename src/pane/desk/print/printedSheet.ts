import type { Area } from '../../../workbook/address';
import type { CellFormat } from '../../../workbook/format';
import type { PageSetup } from '../../../workbook/page';
import type { CellValue } from '../../../workbook/snapshot';

/** A sheet as it goes to the printer. */
export interface PrintedSheet {
  readonly name: string;
  /** Cells by row, then by column. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, PrintedCell>>;
  /** In points, where they are not the default. */
  readonly widths: ReadonlyMap<number, number>;
  readonly heights: ReadonlyMap<number, number>;
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly page: PageSetup | null;
}

export interface PrintedCell {
  readonly value: CellValue;
  readonly format: CellFormat;
}

/** Rows and columns that are printed, those of closed groups and hidden ones left out. */
export interface Printed {
  /** Above the rows that every page repeats, those rows, and what is below them. */
  readonly before: readonly number[];
  readonly heading: readonly number[];
  readonly below: readonly number[];
  readonly columns: readonly number[];
}

export function printedPart(sheet: PrintedSheet): Printed {
  const { page, hiddenRows, hiddenColumns } = sheet;
  const { row, column, rows, columns } = page?.printArea ?? filledArea(sheet);
  const shown = (first: number, count: number, hidden: ReadonlySet<number>) =>
    Array.from({ length: count }, (_, index) => first + index).filter((each) => !hidden.has(each));
  const all = shown(row, rows, hiddenRows);
  const titles = page?.titleRows ?? { row, rows: 0 };
  const end = titles.row + titles.rows;
  return {
    before: all.filter((each) => each < titles.row),
    heading: all.filter((each) => each >= titles.row && each < end),
    below: all.filter((each) => each >= end),
    columns: shown(column, columns, hiddenColumns),
  };
}

function filledArea({ cells }: PrintedSheet): Area {
  let rows = 0;
  let columns = 0;
  for (const [row, line] of cells) {
    for (const [column, { value }] of line) {
      if (value === null || value === '') continue;
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
    }
  }
  return { row: 0, column: 0, rows, columns };
}
