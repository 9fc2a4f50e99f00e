import type { Sheet, Table } from '../book';
import { cellAt, changeCell } from '../cells';

/** Makes the headings of a table texts that differ, as Excel does when it makes the table. */
export function settleHeadings(sheet: Sheet, { area }: Table): void {
  const used = new Set<string>();
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    const at = { row: area.row, column };
    const { value, formula } = cellAt(sheet, at);
    const wanted = String(value ?? '') || `Column${column - area.column + 1}`;
    const heading = freeHeading(wanted, used);
    used.add(heading.toLowerCase());
    if (heading !== value || formula !== null) {
      changeCell(sheet, at, { value: heading, formula: null });
    }
  }
}

function freeHeading(wanted: string, used: ReadonlySet<string>): string {
  let heading = wanted;
  for (let n = 2; used.has(heading.toLowerCase()); n += 1) heading = `${wanted}${n}`;
  return heading;
}
