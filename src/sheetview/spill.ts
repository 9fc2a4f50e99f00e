import type { ViewedCell, ViewedRow } from './sheet';

/** A letter is no wider at twelve points than so many pixels. */
const WIDEST_LETTER = 16;

/** The pixels that a text without line breaks may take, where empty cells follow; else undefined. */
export function spillOf(
  cells: ViewedRow | undefined,
  columns: readonly number[],
  index: number,
  widthOf: (column: number) => number,
): number | undefined {
  const cell = cells?.get(columns[index] ?? -1);
  if (!isLong(cell)) return undefined;
  const needed = String(cell?.value).length * WIDEST_LETTER;
  let width = widthOf(columns[index] ?? 0);
  for (let next = index + 1; next < columns.length && width < needed; next += 1) {
    const neighbour = cells?.get(columns[next] ?? -1);
    if (neighbour !== undefined && (neighbour.value !== null || neighbour.formula !== null)) break;
    width += widthOf(columns[next] ?? 0);
  }
  const own = widthOf(columns[index] ?? 0);
  return width > own ? width - PADDING : undefined;
}

const PADDING = 10;

function isLong(cell: ViewedCell | undefined): boolean {
  if (typeof cell?.value !== 'string' || cell.format.align?.wrap === true) return false;
  const { horizontal = 'left' } = cell.format.align ?? {};
  return horizontal === 'left' && cell.value.length > 4;
}
