import type { Area } from '../../../src/workbook/address';
import { asWord } from '../arguments';
import { UnsupportedRequest } from '../errors';
import { sameArea } from '../model/areas';
import { addCondition, clearConditions } from '../model/conditions';
import type { SheetModel } from '../model/sheetModel';
import { ConditionalFormat } from './conditionalFormat';
import { ExcelCollection, ITEMS } from './excelObject';

const KINDS = [
  'Custom',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
  'CellValue',
] as const;

export class ConditionalFormatCollection extends ExcelCollection {
  readonly className = 'ConditionalFormatCollection';

  constructor(
    private readonly sheet: SheetModel,
    private readonly area: Area,
  ) {
    super();
  }

  [ITEMS]() {
    return own(this.sheet, this.area);
  }

  /** A book of ours holds formulas only. */
  add(type: unknown) {
    const kind = asWord(type, KINDS);
    if (kind !== 'Custom') throw new UnsupportedRequest(this.className, 'add', kind);
    return new ConditionalFormat(this.sheet, addCondition(this.sheet, this.area));
  }

  clearAll() {
    clearConditions(this.sheet, this.area);
  }

  getCount() {
    return own(this.sheet, this.area).length;
  }
}

function own(sheet: SheetModel, area: Area): ConditionalFormat[] {
  return sheet.conditions
    .filter((condition) => sameArea(condition.area, area))
    .map((condition) => new ConditionalFormat(sheet, condition));
}
