import type { EditOf } from '../../workbook/edit';
import { BrokenInvariant } from '../../workbook/failure';
import { checkInside } from '../areas';
import type { Book } from '../book';
import { sheetNamed } from '../sheets';

/** Conditions add up; where two say something of the same thing, the later one wins, as in Excel. */
export function formatWhen(book: Book, edit: EditOf<'formatWhen'>): void {
  const { sheet, area, formula, format } = edit;
  const { conditions } = sheetNamed(book, sheet);
  checkInside(area);
  if (!formula.startsWith('=')) {
    throw new BrokenInvariant(`condition: expected "=" first, got "${formula}"`);
  }
  conditions.push({ area, formula, format });
}
