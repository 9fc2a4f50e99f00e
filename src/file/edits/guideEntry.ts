import type { EditOf } from '../../workbook/edit';
import { checkInside, without } from '../areas';
import type { Book } from '../book';
import { sheetNamed } from '../sheets';

/** A cell has one guide: the new one takes its cells out of those before it. */
export function guideEntry(book: Book, { sheet, area, guide }: EditOf<'guideEntry'>): void {
  const { guides } = sheetNamed(book, sheet);
  checkInside(area);
  const others = guides.flatMap((each) =>
    without(each.area, area).map((rest) => ({ ...each, area: rest })),
  );
  guides.splice(0, guides.length, ...others, { area, guide });
}
