import type { Area } from '../../../src/workbook/address';
import { ExcelCollection, ExcelObject, ITEMS } from './excelObject';
import { Range } from './range';
import type { SheetModel } from '../model/sheetModel';

export class RangeAreas extends ExcelObject {
  readonly className = 'RangeAreas';

  constructor(
    private readonly sheet: SheetModel,
    private readonly list: readonly Area[],
  ) {
    super();
  }

  get areaCount() {
    return this.list.length;
  }

  get areas() {
    return new RangeCollection(this.sheet, this.list);
  }
}

export class RangeCollection extends ExcelCollection {
  readonly className = 'RangeCollection';

  constructor(
    private readonly sheet: SheetModel,
    private readonly list: readonly Area[],
  ) {
    super();
  }

  [ITEMS]() {
    return this.list.map((area) => new Range(this.sheet, area));
  }

  getCount() {
    return this.list.length;
  }
}
