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
  let [top, left, bottom, right] = [Infinity, 0, -1, -1];
  let row = -1;
  let current: CellValue[] = [];
  let paid = 0;
  const pay = (cells: number) => {
    budget.left -= cells;
    if (budget.left < 0) throw new WorkbookError('tooLarge', `more than ${LIMITS.cells} cells`);
  };
  const enter = (at: number) => {
    pay(current.length - paid);
    const known = rows.get(at);
    current = known ?? [];
    paid = current.length;
    if (known === undefined) rows.set(at, current);
    row = at;
    if (at < top) top = at;
    if (at > bottom) bottom = at;
  };
  const area = (): Area =>
    bottom < 0
      ? NO_AREA
      : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  return {
    put(at, column, value) {
      if (at !== row) enter(at);
      if (column < left || right < 0) left = column;
      if (column > right) right = column;
      while (current.length < column) current.push(null);
      current[column] = value;
    },
    area,
    values() {
      const { rows: count, columns } = area();
      const empty = new Array<CellValue>(columns).fill(null);
      return Array.from({ length: count }, (_, index) => {
        const values = rows.get(top + index);
        if (values === undefined) return empty;
        pay(right + 1 - (values === current ? paid : values.length));
        while (values.length <= right) values.push(null);
        return left === 0 ? values : values.slice(left);
      });
    },
  };
}
