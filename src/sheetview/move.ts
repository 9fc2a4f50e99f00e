import type { Area, CellAt } from '../workbook/address';
import { anchorOf } from './merges';
import { type Extent, sameCell } from './sheet';

export interface Stroke {
  readonly key: string;
  readonly ctrlKey: boolean;
}

interface Field {
  readonly extent: Extent;
  readonly merges: readonly Area[];
}

const PAGE_ROWS = 10;

type Step = (at: CellAt, extent: Extent) => CellAt;

const STEPS: ReadonlyMap<string, Step> = new Map<string, Step>([
  ['ArrowUp', ({ row, column }) => ({ row: row - 1, column })],
  ['ArrowDown', ({ row, column }) => ({ row: row + 1, column })],
  ['ArrowLeft', ({ row, column }) => ({ row, column: column - 1 })],
  ['ArrowRight', ({ row, column }) => ({ row, column: column + 1 })],
  ['PageUp', ({ row, column }) => ({ row: row - PAGE_ROWS, column })],
  ['PageDown', ({ row, column }) => ({ row: row + PAGE_ROWS, column })],
  ['Home', ({ row }) => ({ row, column: 0 })],
  ['End', ({ row }, { columns }) => ({ row, column: columns - 1 })],
  ['Ctrl+Home', () => ({ row: 0, column: 0 })],
  ['Ctrl+End', (_, { rows, columns }) => ({ row: rows - 1, column: columns - 1 })],
]);

/** Where a key leads, as in Excel; null for a key that does not move. */
export function moved(from: CellAt, { key, ctrlKey }: Stroke, field: Field): CellAt | null {
  const step = STEPS.get(ctrlKey ? `Ctrl+${key}` : key);
  if (step === undefined) return null;
  const start = anchorOf(field.merges, from);
  for (let at = start; ;) {
    const next = inside(step(at, field.extent), field.extent);
    const anchor = anchorOf(field.merges, next);
    // Inside a merged area the way goes on until it leaves it, or the sheet ends.
    if (!sameCell(anchor, start) || sameCell(next, at)) return anchor;
    at = next;
  }
}

function inside({ row, column }: CellAt, { rows, columns }: Extent): CellAt {
  return {
    row: Math.max(0, Math.min(rows - 1, row)),
    column: Math.max(0, Math.min(columns - 1, column)),
  };
}
