import type { CellValue } from '../workbook/snapshot';

/** A cell as text: numbers as typed, blanks around it dropped, nothing for an empty cell. */
export function readText(value: CellValue): string {
  return value === null ? '' : String(value).trim();
}
