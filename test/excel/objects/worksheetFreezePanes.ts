import { LAST_COLUMN, LAST_ROW } from '../../../src/workbook/address';
import { asWhole } from '../arguments';
import { invalid } from '../errors';
import type { SheetModel } from '../model/sheetModel';
import { areaArgument } from './areaArgument';
import { ExcelObject } from './excelObject';
import { Range } from './range';

export class WorksheetFreezePanes extends ExcelObject {
  readonly className = 'WorksheetFreezePanes';

  constructor(private readonly sheet: SheetModel) {
    super();
  }

  /** An entire row freezes rows only, and an entire column columns only. */
  freezeAt(range: unknown) {
    if (range === null) {
      freeze(this.sheet, 0, 0);
      return;
    }
    const { row, column, rows, columns } = areaArgument(this.sheet, range);
    if (row !== 0 || column !== 0) throw invalid('frozen panes begin in the first cell');
    freeze(this.sheet, rows % LAST_ROW, columns % LAST_COLUMN);
  }

  freezeColumns(count: unknown) {
    freeze(this.sheet, 0, asWhole(count, 0, LAST_COLUMN - 1));
  }

  freezeRows(count: unknown) {
    freeze(this.sheet, asWhole(count, 0, LAST_ROW - 1), 0);
  }

  getLocationOrNullObject() {
    const { frozenRows, frozenColumns } = this.sheet.data;
    if (frozenRows + frozenColumns === 0) return null;
    const [rows, columns] = [frozenRows || LAST_ROW, frozenColumns || LAST_COLUMN];
    return new Range(this.sheet, { row: 0, column: 0, rows, columns });
  }

  unfreeze() {
    freeze(this.sheet, 0, 0);
  }
}

function freeze({ workbook, data }: SheetModel, rows: number, columns: number): void {
  workbook.guard();
  data.frozenRows = rows;
  data.frozenColumns = columns;
}
