import type { Area } from '../../../src/workbook/address';
import { invalid } from '../errors';
import { parseReference, splitSheet } from '../model/references';
import type { SheetModel } from '../model/sheetModel';
import { Range } from './range';

/** A range of the sheet, given as an object or as an address. */
export function areaArgument(sheet: SheetModel, range: unknown): Area {
  if (range instanceof Range && range.sheet === sheet) return range.area;
  const { sheet: name, reference } = splitSheet(typeof range === 'string' ? range : '');
  const isHere = name === null || name.toLowerCase() === sheet.name.toLowerCase();
  const area = isHere ? parseReference(reference) : null;
  if (area === null) throw invalid(`expected a range of the sheet "${sheet.name}"`);
  return area;
}
