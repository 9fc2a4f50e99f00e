import { cellName } from '../../workbook/address';
import type { FormulaResult } from '../../workbook/results';
import { findSheet, type SheetSnapshot, type Snapshot, valueAt } from '../../workbook/snapshot';

/** Those that the cells do not show yet; a cell that lost its formula shows what was typed. */
export function differing(snapshot: Snapshot, results: readonly FormulaResult[]): FormulaResult[] {
  const sheets = new Map<string, { sheet: SheetSnapshot; unset: ReadonlySet<string> } | null>();
  const known = (name: string) => {
    const found = sheets.get(name);
    if (found !== undefined) return found;
    const sheet = findSheet(snapshot, name);
    const entry = sheet === undefined ? null : { sheet, unset: new Set(sheet.uncalculated) };
    sheets.set(name, entry);
    return entry;
  };
  return results.filter(({ sheet: name, at, value }) => {
    const entry = known(name);
    if (entry === null) return false;
    const { sheet, unset } = entry;
    const shown = valueAt(sheet, at);
    if (shown === (value === '' ? null : value)) {
      // An empty text and no value at all read alike.
      return shown === null && unset.has(cellName(at));
    }
    return sheet.formulas.has(cellName(at));
  });
}

/** The workbook as it reads with the results in it. */
export function withResults(snapshot: Snapshot, results: readonly FormulaResult[]): Snapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => {
      const own = results.filter((result) => result.sheet === sheet.name);
      return own.length === 0 ? sheet : { ...sheet, values: put(sheet, own) };
    }),
  };
}

function put({ area, values }: SheetSnapshot, results: readonly FormulaResult[]) {
  const rows = values.map((row) => [...row]);
  for (const { at, value } of results) {
    const row = rows[at.row - area.row];
    if (row !== undefined) row[at.column - area.column] = value === '' ? null : value;
  }
  return rows;
}
