import { LAST_ROW } from '../../../src/workbook/address';
import { asFlag, asWord } from '../arguments';
import { ExcelError, invalid, UnsupportedRequest } from '../errors';
import { overlaps } from '../model/areas';
import {
  allHidden,
  columnsIn,
  groupColumns,
  hide,
  hideDetails,
  rowsIn,
  visibleAreas,
} from '../model/hiding';
import { RangeAreas } from './rangeAreas';
import { RangePlace } from './rangePlace';

/** "If the merged areas count is more than 512, then this method will fail to return the result." */
const MOST_MERGED = 512;

const SPECIAL = [
  'ConditionalFormats',
  'DataValidations',
  'Blanks',
  'Constants',
  'Formulas',
  'SameConditionalFormat',
  'SameDataValidation',
  'Visible',
] as const;

/** What is seen of a range: hidden rows and columns, groups, merged cells. */
export abstract class RangeHiding extends RangePlace {
  get columnHidden(): boolean | null {
    return allHidden(this.sheet.data.hiddenColumns, columnsIn(this.area));
  }

  set columnHidden(hidden: unknown) {
    hide(this.sheet, this.sheet.data.hiddenColumns, columnsIn(this.area), asFlag(hidden));
  }

  get rowHidden(): boolean | null {
    return allHidden(this.sheet.data.hiddenRows, rowsIn(this.area));
  }

  set rowHidden(hidden: unknown) {
    hide(this.sheet, this.sheet.data.hiddenRows, rowsIn(this.area), asFlag(hidden));
  }

  getMergedAreasOrNullObject() {
    const merged = this.sheet.data.merges.filter((one) => overlaps(one, this.area));
    if (merged.length > MOST_MERGED) throw new ExcelError('GeneralException');
    return merged.length === 0 ? null : new RangeAreas(this.sheet, merged);
  }

  getSpecialCellsOrNullObject(type: unknown) {
    const kind = asWord(type, SPECIAL);
    if (kind !== 'Visible') throw new UnsupportedRequest(this.className, 'getSpecialCells', kind);
    const visible = visibleAreas(this.sheet, this.area);
    return visible.length === 0 ? null : new RangeAreas(this.sheet, visible);
  }

  group(option: unknown) {
    asColumns(this, option);
    groupColumns(this.sheet, this.area);
  }

  hideGroupDetails(option: unknown) {
    asColumns(this, option);
    hideDetails(this.sheet, this.area);
  }

  get isEntireColumn() {
    return this.area.rows === LAST_ROW;
  }
}

/** "An InvalidArgument error is thrown when the group option differs from the range." */
function asColumns(range: RangeHiding, option: unknown): void {
  const by = asWord(option, ['ByRows', 'ByColumns'] as const);
  if (by === 'ByRows') throw new UnsupportedRequest('Range', 'group', by);
  if (!range.isEntireColumn) throw invalid('a group of columns is of entire columns');
}
