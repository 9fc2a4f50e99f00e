import { LAST_COLUMN, LAST_ROW } from '../../../src/workbook/address';
import { asWhole } from '../arguments';
import { invalid, UnsupportedRequest } from '../errors';
import type { SheetModel } from '../model/sheetModel';
import { areaArgument } from './areaArgument';
import { ExcelObject } from './excelObject';
import { Range } from './range';

/** Rows only: a book of ours holds no frozen columns. */
export class WorksheetFreezePanes extends ExcelObject {
  readonly className = 'WorksheetFreezePanes';

  constructor(private readonly sheet: SheetModel) {
    super();
  }

  freezeAt(range: unknown) {
    const { row, column, rows, columns } = areaArgument(this.sheet, range);
    if (row !== 0 || column !== 0) throw invalid('frozen panes begin in the first cell');
    if (columns < LAST_COLUMN) {
      throw new UnsupportedRequest('WorksheetFreezePanes', 'freezeAt', 'frozen columns');
    }
    freeze(this.sheet, asWhole(rows, 1, LAST_ROW - 1));
  }

  freezeRows(count: unknown) {
    freeze(this.sheet, asWhole(count, 1, LAST_ROW - 1));
  }

  getLocationOrNullObject() {
    const { frozenRows: rows } = this.sheet.data;
    return rows === 0
      ? null
      : new Range(this.sheet, { row: 0, column: 0, rows, columns: LAST_COLUMN });
  }

  unfreeze() {
    freeze(this.sheet, 0);
  }
}

function freeze(sheet: SheetModel, rows: number): void {
  sheet.workbook.guard();
  sheet.data.frozenRows = rows;
}
