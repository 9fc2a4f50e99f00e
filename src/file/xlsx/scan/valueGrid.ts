import { WorkbookError } from '../../../workbook/failure';
import type { Area } from '../../../workbook/address';
import { type CellValue, NO_AREA } from '../../../workbook/snapshot';
import { LIMITS } from '../zip/limits';

export interface ValueGrid {
  /** A cell that holds something, be it a formula that shows nothing. */
  put(row: number, column: number, value: CellValue): void;
  area(): Area;
  /** The rows of the area; empty ones are one and the same. */
  values(): (readonly CellValue[])[];
}

/** Values by row and column, as small as what is filled; `budget` counts for a whole workbook. */
export function valueGrid(budget: { left: number }): ValueGrid {
  const rows = new Map<number, CellValue[]>();
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  let row = -1;
  let current: CellValue[] = [];
  const area = (): Area =>
    bottom < 0
      ? NO_AREA
      : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  return {
    put(at, column, value) {
      if (at !== row) {
        row = at;
        const known = rows.get(at);
        current = known ?? [];
        if (known === undefined) rows.set(at, current);
        if (at < top) top = at;
        if (at > bottom) bottom = at;
      }
      if (column < left) left = column;
      if (column > right) right = column;
      for (let length = current.length; length < column; length += 1) {
        current.push(null);
        budget.left -= 1;
      }
      budget.left -= 1;
      if (budget.left < 0) throw new WorkbookError('tooLarge', `more than ${LIMITS.cells} cells`);
      current[column] = value;
    },
    area,
    values() {
      const { columns } = area();
      const empty = new Array<CellValue>(columns).fill(null);
      return Array.from({ length: area().rows }, (_, index) => {
        const values = rows.get(top + index);
        if (values === undefined) return empty;
        budget.left -= right + 1 - values.length;
        if (budget.left < 0) throw new WorkbookError('tooLarge', `more than ${LIMITS.cells} cells`);
        while (values.length <= right) values.push(null);
        return left === 0 ? values : values.slice(left);
      });
    },
  };
}
