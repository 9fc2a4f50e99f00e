import type { Area, CellAt } from '../../../src/workbook/address';
import type { CellValue } from '../../../src/workbook/snapshot';
import { gridOf, isUnbounded } from '../model/areas';
import { formulaAt, valueAt } from '../model/contents';
import { displayText } from '../model/displayText';
import { refuseTooManyCells } from '../model/grid';
import type { SheetModel } from '../model/sheetModel';

type ReadCell = (sheet: SheetModel, at: CellAt) => unknown;

/** Excel answers null instead of a grid for entire rows and columns. */
const grid =
  (read: ReadCell) =>
  (sheet: SheetModel, area: Area): unknown => {
    if (isUnbounded(area)) return null;
    refuseTooManyCells(area);
    return gridOf(area, (at) => read(sheet, at));
  };

/** The properties of a range that have one entry for each cell. */
export const READ = {
  formulas: grid(formulaAt),
  numberFormat: grid((sheet, at) => sheet.numberFormat(at)),
  text: grid((sheet, at) => displayText(valueAt(sheet, at), sheet.numberFormat(at))),
  values: grid((sheet, at) => valueAt(sheet, at) ?? ''),
  valueTypes: grid((sheet, at) => valueType(valueAt(sheet, at))),
};

const ERRORS = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)$/;

export function valueType(value: CellValue): string {
  if (value === null) return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return ERRORS.test(value) ? 'Error' : 'String';
}
