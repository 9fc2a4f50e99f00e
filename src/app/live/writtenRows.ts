import type { Reading } from '../../read/plan';
import type { Edit } from '../../workbook/edit';
import { fitTaskRow } from '../fitTaskRow';

/** Rows that were written into and have no height yet. */
export interface WrittenRows {
  note(edits: readonly Edit[]): void;
  /** Gives the rows of our task table the height of their texts, and forgets all rows. */
  fitted(reading: Reading): Edit[];
}

export function writtenRows(): WrittenRows {
  const bySheet = new Map<string, Set<number>>();
  const rowsOf = (sheet: string) => {
    const rows = bySheet.get(sheet) ?? new Set<number>();
    bySheet.set(sheet, rows);
    return rows;
  };
  return {
    note: (edits) => {
      for (const edit of edits) {
        if (edit.kind === 'putCells') {
          edit.block.cells.forEach((_, index) => rowsOf(edit.sheet).add(edit.block.at.row + index));
        }
        if (edit.kind === 'fitRows') {
          edit.points.forEach((_, index) => rowsOf(edit.sheet).delete(edit.row + index));
        }
      }
    },
    fitted: (reading) => {
      const { ours, sheet, rows } = reading.table;
      const written = ours ? [...rowsOf(sheet.name)] : [];
      bySheet.clear();
      const own = new Set(rows);
      return written
        .filter((row) => own.has(row))
        .flatMap((row) => fitTaskRow(reading, row, new Map()));
    },
  };
}
