import { type Area, type CellAt, contains, LAST_COLUMN } from '../workbook/address';

/** The first cell of the merged area that a cell lies in, or the cell itself. */
export function anchorOf(merges: readonly Area[], at: CellAt): CellAt {
  const { row, column } = merges.find((merge) => contains(merge, at)) ?? at;
  return { row, column };
}

export interface Spans {
  /** The merged area that a cell lies in. */
  around(at: CellAt): Area | undefined;
  /** The merged area that begins at a cell. */
  from(at: CellAt): Area | undefined;
  /** A cell that a merged area covers is not drawn. */
  covers(at: CellAt): boolean;
}

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
  const begins = (area: Area, { row, column }: CellAt) =>
    area.row === row && area.column === column;
  return {
    around: (at) => areas.get(keyOf(at)),
    from: (at) => {
      const area = areas.get(keyOf(at));
      return area !== undefined && begins(area, at) ? area : undefined;
    },
    covers: (at) => {
      const area = areas.get(keyOf(at));
      return area !== undefined && !begins(area, at);
    },
  };
}

function keyOf({ row, column }: CellAt): number {
  return row * LAST_COLUMN + column;
}
