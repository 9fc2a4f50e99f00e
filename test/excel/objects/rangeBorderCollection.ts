import type { Area } from '../../../src/workbook/address';
import { asWord } from '../arguments';
import { UnsupportedRequest } from '../errors';
import { BORDER_PLACES } from '../model/edges';
import type { SheetModel } from '../model/sheetModel';
import { ExcelCollection, ITEMS } from './excelObject';
import { RangeBorder } from './rangeBorder';

export class RangeBorderCollection extends ExcelCollection {
  readonly className = 'RangeBorderCollection';

  constructor(
    private readonly sheet: SheetModel,
    private readonly area: Area,
  ) {
    super();
  }

  [ITEMS]() {
    return BORDER_PLACES.map((place) => new RangeBorder(this.sheet, this.area, place));
  }

  getItem(index: unknown) {
    const place = asWord(index, [...BORDER_PLACES, 'DiagonalDown', 'DiagonalUp'] as const);
    if (place === 'DiagonalDown' || place === 'DiagonalUp') {
      throw new UnsupportedRequest(this.className, 'getItem', place);
    }
    return new RangeBorder(this.sheet, this.area, place);
  }
}
