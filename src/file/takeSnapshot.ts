import { areaName } from '../workbook/address';
import { WorkbookError } from '../workbook/failure';
import type { Snapshot } from '../workbook/snapshot';
import type { Book } from './book';
import { type Moment, momentOf, sameMoment } from './moment';
import { sheetTaker } from './takeSheet';

/** As many as Excel gives at once; no workbook that people fill in comes near it. */
const MOST_CELLS = 5_000_000;

/** Takes anew only what changed since the time before: a large sheet takes long. */
export function snapshotTaker(): (book: Book) => Snapshot {
  const taker = sheetTaker();
  let last: { readonly moment: Moment; readonly snapshot: Snapshot } | null = null;
  return (book) => {
    if (last === null || !sameMoment(last.moment, book)) {
      last = { moment: momentOf(book), snapshot: takeSnapshot(book, taker) };
    }
    return last.snapshot;
  };
}

export function takeSnapshot({ sheets, names }: Book, taker = sheetTaker()): Snapshot {
  const areas = sheets.map(taker.areaOf);
  const cells = areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  if (cells > MOST_CELLS) {
    throw new WorkbookError(
      'tooLarge',
      `the cells are spread over ${areas.map(areaName).join(', ')}`,
    );
  }
  return {
    sheets: sheets.map(taker.take),
    names: Array.from(names, ([name, formula]) => ({ name, formula })),
  };
}
