import type { CellValue } from './snapshot';

/**
 * A short word for what cells say, to tell later whether somebody changed it. Empty cells count for
 * nothing, since a sheet that is read again ends where its last value stands.
 */
export function digestOf(rows: readonly (readonly CellValue[])[]): string {
  const filled = rows.flatMap((cells, row) =>
    cells.flatMap((value, column) => (value === null ? [] : [[row, column, value]])),
  );
  return digestOfText(JSON.stringify(filled));
}

export function digestOfText(text: string): string {
  return fnv1a(text).toString(16);
}

/** FNV-1a of 32 bits: enough to notice an edit, and no secret. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
