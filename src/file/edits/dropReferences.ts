import { withSheetPrefix } from '../../workbook/renamed';
import type { Book, Sheet } from '../book';
import { rowAt } from '../cells';
import { copySheet } from '../draft';

/** What pointed into a removed sheet points nowhere from then on, as in Excel. */
export function dropReferences(book: Book, removed: string): void {
  for (const [name, formula] of book.names) {
    book.names.set(name, withoutSheet(formula, removed));
  }
  for (const [index, sheet] of book.sheets.entries()) {
    book.sheets[index] = dropInSheet(sheet, removed);
  }
}

/** A sheet without such a formula stays the very same object. */
function dropInSheet(sheet: Sheet, removed: string): Sheet {
  let changed = sheet;
  for (const [row, cells] of sheet.cells) {
    for (const [column, cell] of cells) {
      if (cell.formula === null) continue;
      const formula = withoutSheet(cell.formula, removed);
      if (formula === cell.formula) continue;
      if (changed === sheet) changed = copySheet(sheet);
      rowAt(changed, row).set(column, { ...cell, formula, value: '#REF!' });
    }
  }
  return changed;
}

export function withoutSheet(formula: string, removed: string): string {
  return withSheetPrefix(formula, removed, '#REF!');
}
