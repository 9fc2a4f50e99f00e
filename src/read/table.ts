import { matchingKey } from '../language/key';
import type { SheetTemplate } from '../sheets/template';
import type { CellAt } from '../workbook/address';
import type { SheetSnapshot, Snapshot } from '../workbook/snapshot';

/** A table as it stands in a sheet: where its headings are and which column holds what. */
export interface FoundTable<Field extends string> {
  readonly sheet: SheetSnapshot;
  readonly headingRow: number;
  readonly columns: Readonly<Record<Field, number>>;
}

/** A table is known by its headings alone; sheets and columns may be renamed and moved. */
export function findTable<Field extends string>(
  snapshot: Snapshot,
  template: SheetTemplate<Field>,
): FoundTable<Field> | null {
  for (const sheet of snapshot.sheets) {
    for (const [index, row] of sheet.values.entries()) {
      const keys = row.map((value) => (typeof value === 'string' ? matchingKey(value) : ''));
      const columns = matchHeadings(keys, template, sheet.area.column);
      if (columns !== null) return { sheet, headingRow: sheet.area.row + index, columns };
    }
  }
  return null;
}

function matchHeadings<Field extends string>(
  keys: readonly string[],
  { columns }: SheetTemplate<Field>,
  firstColumn: number,
): Record<Field, number> | null {
  const found: Partial<Record<Field, number>> = {};
  for (const { field, heading } of columns) {
    const index = keys.indexOf(matchingKey(heading));
    if (index < 0) return null;
    found[field] = firstColumn + index;
  }
  return found as Record<Field, number>;
}

/** The rows under the headings, down to the end of what the sheet uses. */
export function rowsOf({ sheet, headingRow }: FoundTable<string>): number[] {
  const end = sheet.area.row + sheet.values.length;
  return Array.from({ length: end - headingRow - 1 }, (_, index) => headingRow + 1 + index);
}

export function cellOf<Field extends string>(
  table: FoundTable<Field>,
  { row, field }: { row: number; field: Field },
): CellAt {
  return { row, column: table.columns[field] };
}
