import { invalid } from '../errors';
import type { SheetModel } from '../model/sheetModel';
import { areaArgument } from './areaArgument';
import { ExcelCollection, ExcelObject, ITEMS } from './excelObject';
import { changePage } from './pageChange';
import { Range } from './range';

const MOST_BREAKS = 1_026;

/** Breaks between rows; a book of ours knows none between columns. */
export class PageBreakCollection extends ExcelCollection {
  readonly className = 'PageBreakCollection';

  constructor(private readonly sheet: SheetModel) {
    super();
  }

  [ITEMS]() {
    return this.sheet.page.breaks.map((row) => new PageBreak(this.sheet, row));
  }

  add(range: unknown) {
    const { row } = areaArgument(this.sheet, range);
    if (row === 0) throw invalid('no page ends above the first row');
    if (this.sheet.page.breaks.length >= MOST_BREAKS) throw invalid('too many page breaks');
    changePage(this.sheet, (page) => {
      page.breaks = [...new Set([...page.breaks, row])].sort((a, b) => a - b);
    });
    return new PageBreak(this.sheet, row);
  }

  getCount() {
    return this.sheet.page.breaks.length;
  }

  removePageBreaks() {
    changePage(this.sheet, (page) => (page.breaks = []));
  }
}

export class PageBreak extends ExcelObject {
  readonly className = 'PageBreak';

  constructor(
    private readonly sheet: SheetModel,
    private readonly row: number,
  ) {
    super();
  }

  get rowIndex() {
    return this.row;
  }

  /** The first cell below the break. */
  getCellAfterBreak() {
    return new Range(this.sheet, { row: this.row, column: 0, rows: 1, columns: 1 });
  }
}
