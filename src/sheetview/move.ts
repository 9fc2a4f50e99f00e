import type { Area, CellAt } from '../workbook/address';
import { anchorOf } from './merges';
import { type Extent, sameCell } from './sheet';

export interface Stroke {
  readonly key: string;
  readonly ctrlKey: boolean;
}

export interface Field {
  readonly extent: Extent;
  readonly merges: readonly Area[];
  /** Nobody goes where nothing is to be seen. */
  readonly hiddenRows?: ReadonlySet<number>;
  readonly hiddenColumns?: ReadonlySet<number>;
  readonly isFilled?: (at: CellAt) => boolean;
  readonly pageRows?: number;
}

type Way = readonly [rows: -1 | 0 | 1, columns: -1 | 0 | 1];

const WAYS: ReadonlyMap<string, Way> = new Map<string, Way>([
  ['ArrowUp', [-1, 0]],
  ['ArrowDown', [1, 0]],
  ['ArrowLeft', [0, -1]],
  ['ArrowRight', [0, 1]],
]);

const PAGE_ROWS = 10;

/** Where a key leads, as in Excel; null for a key that does not move. */
export function moved(from: CellAt, { key, ctrlKey }: Stroke, field: Field): CellAt | null {
  const start = anchorOf(field.merges, from);
  const way = WAYS.get(key);
  if (way !== undefined) return ctrlKey ? toEdge(start, way, field) : next(start, way, field);
  const { rows, columns } = field.extent;
  const page = field.pageRows ?? PAGE_ROWS;
  const lastRow = seen(rows - 1, -1, rows, field.hiddenRows);
  const lastColumn = seen(columns - 1, -1, columns, field.hiddenColumns);
  const firstColumn = seen(0, 1, columns, field.hiddenColumns);
  const at = (row: number, column: number) =>
    anchorOf(field.merges, { row: seenOr(row, field), column });
  switch (key) {
    case 'Home':
      return at(ctrlKey ? seen(0, 1, rows, field.hiddenRows) : start.row, firstColumn);
    case 'End':
      return at(ctrlKey ? lastRow : start.row, lastColumn);
    case 'PageUp':
      return ctrlKey ? null : at(Math.max(0, start.row - page), start.column);
    case 'PageDown':
      return ctrlKey ? null : at(Math.min(lastRow, start.row + page), start.column);
    default:
      return null;
  }
}

/** The cell beside, past hidden ones and out of the merged area; at the end the way ends. */
function next(start: CellAt, [down, right]: Way, field: Field): CellAt {
  const { extent, merges, hiddenRows, hiddenColumns } = field;
  for (let at = start; ;) {
    const to = {
      row: seen(at.row + down, down, extent.rows, hiddenRows, at.row),
      column: seen(at.column + right, right, extent.columns, hiddenColumns, at.column),
    };
    const anchor = anchorOf(merges, to);
    if (!sameCell(anchor, start) || sameCell(to, at)) return anchor;
    at = to;
  }
}

/** To the last filled cell of a stretch, or to the first one behind blanks, or to the end. */
function toEdge(start: CellAt, way: Way, field: Field): CellAt {
  const isFilled = field.isFilled ?? (() => false);
  let at = start;
  let to = next(at, way, field);
  const along = isFilled(start) && isFilled(to);
  while (!sameCell(to, at)) {
    if (along && !isFilled(to)) return at;
    at = to;
    if (!along && isFilled(at)) return at;
    to = next(at, way, field);
  }
  return at;
}

/** The first index from here on that is to be seen; where there is none, one stays. */
function seen(
  index: number,
  step: -1 | 0 | 1,
  count: number,
  hidden: ReadonlySet<number> = new Set(),
  stay = Math.max(0, Math.min(count - 1, index)),
): number {
  for (let at = index; at >= 0 && at < count; at += step) {
    if (!hidden.has(at)) return at;
    if (step === 0) break;
  }
  return stay;
}

function seenOr(row: number, { extent, hiddenRows = new Set() }: Field): number {
  if (!hiddenRows.has(row)) return row;
  const below = seen(row, 1, extent.rows, hiddenRows, -1);
  return below >= 0 ? below : seen(row, -1, extent.rows, hiddenRows);
}
