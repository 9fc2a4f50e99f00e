import type { EntryGuide } from '../../workbook/edit';
import type { Book, Sheet } from '../book';
import { rowAt } from '../cells';
import { copySheet } from '../draft';

/** Every formula of the book as something makes it; a sheet without a changed one stays itself. */
export function followFormulas(book: Book, follow: (formula: string) => string): void {
  for (const [name, formula] of book.names) book.names.set(name, follow(formula));
  for (const [index, sheet] of book.sheets.entries()) {
    book.sheets[index] = followIn(sheet, follow);
  }
}

function followIn(sheet: Sheet, follow: (formula: string) => string): Sheet {
  let changed = sheet;
  const own = () => (changed === sheet ? (changed = copySheet(sheet)) : changed);
  for (const [row, cells] of sheet.cells) {
    for (const [column, cell] of cells) {
      if (cell.formula === null) continue;
      const formula = follow(cell.formula);
      if (formula !== cell.formula) rowAt(own(), row).set(column, { ...cell, formula });
    }
  }
  for (const [index, condition] of sheet.conditions.entries()) {
    const formula = follow(condition.formula);
    if (formula !== condition.formula) own().conditions[index] = { ...condition, formula };
  }
  for (const [index, { area, guide }] of sheet.guides.entries()) {
    const followed = followGuide(guide, follow);
    if (followed !== guide) own().guides[index] = { area, guide: followed };
  }
  return changed;
}

function followGuide(guide: EntryGuide, follow: (formula: string) => string): EntryGuide {
  if (guide.accepts.kind !== 'listed') return guide;
  const at = follow(guide.accepts.at);
  return at === guide.accepts.at ? guide : { ...guide, accepts: { kind: 'listed', at } };
}
