import type { RowPlace } from '../domain/plan';
import { cellName } from '../workbook/address';
import type { ColumnLeft, ColumnTaken, Understood } from './reading';
import type { FoundTable } from './tables/table';

/** What of the tables was taken for what. Hidden helpers of our own tables are nobody's business. */
export function columnsOf(
  tables: readonly FoundTable[],
): Pick<Understood, 'columns' | 'unknownColumns'> {
  const columns: ColumnTaken[] = [];
  const unknownColumns: ColumnLeft[] = [];
  for (const { grid, sheet, headingRow, columns: taken, unknown, ours } of tables) {
    for (const [field, column] of Object.entries(taken)) {
      if (column === undefined) continue;
      const heading = grid.text({ row: headingRow, column });
      columns.push({ sheet: sheet.name, column, heading, field });
    }
    for (const { column, heading } of unknown) {
      if (ours && sheet.hiddenColumns.includes(column)) continue;
      if (heading !== '') unknownColumns.push({ sheet: sheet.name, column, heading });
    }
  }
  return { columns, unknownColumns };
}

/** Rows of our tables below their end; a blank row ends what was typed there. */
export function rowsBelow(tables: readonly FoundTable[]): RowPlace[] {
  return tables.flatMap(({ sheet, rows, endOfOurs }) =>
    endOfOurs === null
      ? []
      : rows
          .filter((row) => row >= endOfOurs && isFilled(sheet.values[row - sheet.area.row]))
          .map((row) => ({ sheet: sheet.name, row })),
  );
}

/** Filled rows of the tables that are hidden. */
export function hiddenRowsOf(tables: readonly FoundTable[]): RowPlace[] {
  return tables.flatMap(({ sheet, rows }) => {
    const hidden = new Set(sheet.hiddenRows);
    return hidden.size === 0
      ? []
      : rows
          .filter((row) => hidden.has(row) && isFilled(sheet.values[row - sheet.area.row]))
          .map((row) => ({ sheet: sheet.name, row }));
  });
}

/** Cells of the tables that hold a formula without a value. */
export function uncalculatedIn(tables: readonly FoundTable[]): Understood['uncalculated'] {
  return tables.flatMap(({ sheet, columns, rows }) => {
    if (sheet.uncalculated.length === 0) return [];
    const missing = new Set(sheet.uncalculated);
    return rows
      .flatMap((row) =>
        Object.values(columns).map((column) => cellName({ row, column: column ?? 0 })),
      )
      .filter((cell) => missing.has(cell))
      .map((cell) => ({ sheet: sheet.name, cell }));
  });
}

function isFilled(cells: readonly unknown[] | undefined): boolean {
  return cells?.some((value) => value !== null && value !== '') ?? false;
}
