import type { Book, Cell, Sheet } from '../../book';

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

export function changesFormulas({ cells }: ChangedRows, then: Sheet): boolean {
  return [...cells].some(([row, line]) =>
    [...line].some(
      ([column, cell]) =>
        (cell?.formula ?? null) !== (then.cells.get(row)?.get(column)?.formula ?? null),
    ),
  );
}

/** A sheet that no edit named still has the very lists that it was opened with. */
export function isUntouched(sheet: Sheet): boolean {
  const then = sheet.source?.original;
  if (then === undefined) return false;
  const { source: _, selection: __, visible: ___, name: ____, ...features } = sheet;
  return Object.entries(features).every(([name, value]) => then[name as keyof Sheet] === value);
}

/** The same sheets in the same order, as visible and as named as they were, and the same names. */
export function isSameFrame(now: Book, then: Book): boolean {
  return (
    now.sheets.length === then.sheets.length &&
    now.sheets.every((sheet, index) => {
      const old = then.sheets[index];
      return (
        sheet.source?.path === old?.source?.path &&
        sheet.visible === old?.visible &&
        sheet.name === old.name
      );
    }) &&
    now.names.size === then.names.size &&
    [...now.names].every(([name, formula]) => then.names.get(name) === formula)
  );
}
