import type { Area } from '../../../src/workbook/address';
import type { SheetModel } from '../model/sheetModel';
import { asColor } from './color';
import { type Common, commonValue, setFormat } from './commonFormat';
import { ExcelObject } from './excelObject';

export class RangeFill extends ExcelObject {
  readonly className = 'RangeFill';

  constructor(
    private readonly sheet: SheetModel,
    private readonly area: Area,
  ) {
    super();
  }

  /** White where there is none; an empty text where the cells differ. */
  get color(): Common<string> {
    return commonValue(this.sheet, this.area, ({ fill }) => fill ?? '#FFFFFF') ?? '';
  }

  set color(color: unknown) {
    const fill = asColor(color);
    setFormat(this.sheet, this.area, (format) => ({ ...format, fill }));
  }

  clear() {
    setFormat(this.sheet, this.area, ({ fill: _, ...format }) => format);
  }
}
