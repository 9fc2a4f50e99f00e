import type { FormulaResult } from '../workbook/results';
import type { Book, Sheet } from './book';
import { cellAt, changeCell } from './cells';
import { copySheet } from './draft';
import { sameName } from './sheets';

/** Only cells that still hold a formula take a result; looks and heights stay as they are. */
export function setResults(book: Book, results: readonly FormulaResult[]): void {
  const copies = new Map<string, Sheet>();
  const copyOf = (name: string) => {
    const known = copies.get(name);
    if (known !== undefined) return known;
    const index = book.sheets.findIndex((sheet) => sameName(sheet.name, name));
    const old = book.sheets[index];
    if (old === undefined) return undefined;
    const copy = copySheet(old);
    book.sheets[index] = copy;
    copies.set(name, copy);
    return copy;
  };
  for (const { sheet: name, at, value } of results) {
    const sheet = copyOf(name);
    if (sheet === undefined || cellAt(sheet, at).formula === null) continue;
    changeCell(sheet, at, { value });
  }
  for (const sheet of copies.values()) sheet.shared.clear();
}
