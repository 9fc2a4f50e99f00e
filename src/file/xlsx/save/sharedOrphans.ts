import type { Cell, Sheet } from '../../book';
import { attribute } from '../scan/elements';
import { scanCells } from '../scan/scanCells';
import { textIn } from '../scan/textIn';
import type { ChangedRows } from './changedCells';

/**
 * With the cells whose formula stands only in a cell that is about to change: a shared formula is
 * written out in one cell, and the others say "as there".
 */
export function withOrphans(data: Uint8Array, sheet: Sheet, changes: ChangedRows): ChangedRows {
  if (changes.cells.size === 0) return changes;
  const gone = new Set<string>();
  const dependents: { id: string; row: number; column: number }[] = [];
  scanCells(data, 0, {
    cell: ({ row, column, formulaAttributes, formulaFrom, formulaTo }) => {
      if (formulaAttributes < 0 || formulaFrom - formulaAttributes < '<f si="0"'.length) return;
      const attributeText = textIn(data, formulaAttributes, formulaFrom - 1);
      const id = attribute({ attributeText }, 'si');
      if (id === undefined) return;
      if (formulaTo === formulaFrom) dependents.push({ id, row, column });
      else if (changes.cells.get(row)?.has(column) === true) gone.add(id);
    },
  });
  if (gone.size === 0) return changes;
  const cells = new Map<number, Map<number, Cell | null>>(
    Array.from(changes.cells, ([row, line]) => [row, new Map(line)]),
  );
  for (const { id, row, column } of dependents) {
    const cell = sheet.cells.get(row)?.get(column);
    const line = cells.get(row) ?? new Map<number, Cell | null>();
    if (!gone.has(id) || cell === undefined || line.has(column)) continue;
    cells.set(row, line.set(column, cell));
  }
  return { ...changes, cells };
}
