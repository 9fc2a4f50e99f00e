import { type Area, type CellAt, contains, LAST_COLUMN } from '../workbook/address';
import type { ViewedCell, ViewedSheet } from './sheet';

/** The first cell of the merged area that a cell lies in, or the cell itself. */
export function anchorOf(merges: readonly Area[], at: CellAt): CellAt {
  const { row, column } = merges.find((merge) => contains(merge, at)) ?? at;
  return { row, column };
}

export interface Spans {
  /** The merged area that a cell lies in. */
  around(at: CellAt): Area | undefined;
}

/** What areas hold whose first row is hidden: a row below shows it. */
export function hiddenAnchorsOf({
  cells,
  merges,
  hiddenRows,
}: Pick<ViewedSheet, 'cells' | 'merges' | 'hiddenRows'>): ReadonlyMap<Area, ViewedCell> {
  const held = merges.flatMap((merge) => {
    if (!hiddenRows.has(merge.row)) return [];
    const cell = cells.get(merge.row)?.get(merge.column);
    return cell === undefined ? [] : [[merge, cell] as const];
  });
  // The same as long as there is none: then no row is drawn anew.
  return held.length === 0 ? NONE : new Map(held);
}

const NONE: ReadonlyMap<Area, ViewedCell> = new Map();

/** Built once for a sheet, asked once for each cell. */
export function spansOf(merges: readonly Area[]): Spans {
  const areas = new Map<number, Area>();
  for (const merge of merges) {
    for (let row = merge.row; row < merge.row + merge.rows; row += 1) {
      for (let column = merge.column; column < merge.column + merge.columns; column += 1) {
        areas.set(keyOf({ row, column }), merge);
      }
    }
  }
  return { around: (at) => areas.get(keyOf(at)) };
}

function keyOf({ row, column }: CellAt): number {
  return row * LAST_COLUMN + column;
}
