import type { Cell, Sheet } from '../../book';

/** What differs between a sheet as it was opened and as it is now. Cells are compared by identity. */
export interface ChangedRows {
  /** By row and column; null where the cell is gone. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, Cell | null>>;
  /** Rows whose height is another one, or is not theirs any more. */
  readonly heights: ReadonlySet<number>;
}

export function changedRows(now: Sheet, then: Sheet): ChangedRows {
  return { cells: changedCells(now, then), heights: changedHeights(now, then) };
}

function changedCells(now: Sheet, then: Sheet) {
  const changed = new Map<number, ReadonlyMap<number, Cell | null>>();
  if (now.cells === then.cells) return changed;
  for (const row of new Set([...now.cells.keys(), ...then.cells.keys()])) {
    const cells = now.cells.get(row) ?? NO_CELLS;
    const old = then.cells.get(row) ?? NO_CELLS;
    if (cells === old) continue;
    const differing = new Map<number, Cell | null>();
    for (const [column, cell] of cells) {
      if (old.get(column) !== cell) differing.set(column, cell);
    }
    for (const column of old.keys()) if (!cells.has(column)) differing.set(column, null);
    if (differing.size > 0) changed.set(row, differing);
  }
  return changed;
}

const NO_CELLS: ReadonlyMap<number, Cell> = new Map();

function changedHeights(now: Sheet, then: Sheet): Set<number> {
  const rows = [now, then].flatMap(({ heights, fitted }) => [...heights.keys(), ...fitted]);
  return new Set(
    rows.filter(
      (row) =>
        now.heights.get(row) !== then.heights.get(row) ||
        now.fitted.has(row) !== then.fitted.has(row),
    ),
  );
}
