import { type Area, LAST_COLUMN, LAST_ROW } from '../../../src/workbook/address';
import { asWhole } from '../arguments';
import { invalid } from '../errors';
import { bounding, intersection, onSheet } from '../model/areas';
import { referenceText, sheetPrefix } from '../model/references';
import type { SheetModel } from '../model/sheetModel';
import { ExcelObject } from './excelObject';

/** Makes a range of the same class; a symbol, so that it is no member that requests could ask for. */
export const AT = Symbol('at');

/** Where a range lies, and the ranges that are found from there. */
export abstract class RangePlace extends ExcelObject {
  constructor(
    readonly sheet: SheetModel,
    readonly area: Area,
  ) {
    super();
    if (!onSheet(area)) throw invalid('the range leaves the sheet');
  }

  abstract [AT](area: Area): RangePlace;

  get address() {
    return sheetPrefix(this.sheet.name) + referenceText(this.area);
  }

  get cellCount() {
    const count = this.area.rows * this.area.columns;
    return count > 2_147_483_647 ? -1 : count;
  }

  get columnCount() {
    return this.area.columns;
  }

  get columnIndex() {
    return this.area.column;
  }

  get rowCount() {
    return this.area.rows;
  }

  get rowIndex() {
    return this.area.row;
  }

  getBoundingRect(other: unknown) {
    if (!(other instanceof RangePlace) || other.sheet !== this.sheet)
      throw invalid('another range');
    return this[AT](bounding(this.area, other.area));
  }

  getCell(row: unknown, column: unknown) {
    const { area } = this;
    const down = asWhole(row, -area.row, LAST_ROW);
    const right = asWhole(column, -area.column, LAST_COLUMN);
    return this[AT]({
      row: area.row + down,
      column: area.column + right,
      rows: 1,
      columns: 1,
    });
  }

  getColumn(column: unknown) {
    const index = asWhole(column, 0, this.area.columns - 1);
    return this[AT]({ ...this.area, column: this.area.column + index, columns: 1 });
  }

  getEntireColumn() {
    return this[AT]({ ...this.area, row: 0, rows: LAST_ROW });
  }

  getEntireRow() {
    return this[AT]({ ...this.area, column: 0, columns: LAST_COLUMN });
  }

  getIntersectionOrNullObject(other: unknown) {
    if (!(other instanceof RangePlace) || other.sheet !== this.sheet)
      throw invalid('another range');
    const common = intersection(this.area, other.area);
    return common && this[AT](common);
  }

  getLastCell() {
    return this.getCell(this.area.rows - 1, this.area.columns - 1);
  }

  getLastRow() {
    return this.getRow(this.area.rows - 1);
  }

  getOffsetRange(rows: unknown, columns: unknown) {
    const down = asWhole(rows, -LAST_ROW, LAST_ROW);
    const right = asWhole(columns, -LAST_COLUMN, LAST_COLUMN);
    const { row, column } = this.area;
    return this[AT]({ ...this.area, row: row + down, column: column + right });
  }

  getResizedRange(rows: unknown, columns: unknown) {
    const down = asWhole(rows, -LAST_ROW, LAST_ROW);
    const right = asWhole(columns, -LAST_COLUMN, LAST_COLUMN);
    const { area } = this;
    return this[AT]({
      ...area,
      rows: area.rows + down,
      columns: area.columns + right,
    });
  }

  getRow(row: unknown) {
    const index = asWhole(row, 0, this.area.rows - 1);
    return this[AT]({ ...this.area, row: this.area.row + index, rows: 1 });
  }
}
