import { type Area, cellName, contains, parseCell } from '../../../src/workbook/address';
import { LINK_FONT } from '../../../src/workbook/format';
import { asRecord, asText } from '../arguments';
import { invalid, UnsupportedRequest } from '../errors';
import { hasContent, type SheetModel } from './sheetModel';

const LONGEST = 2_083;
const PARTS = ['address', 'documentReference', 'screenTip', 'textToDisplay'];

/** Null where the first cell has none. */
export function hyperlinkAt(sheet: SheetModel, area: Area): unknown {
  const address = sheet.data.links.get(cellName(area));
  return address === undefined ? null : { address, textToDisplay: sheet.cell(area).value ?? '' };
}

/**
 * A cell with contents keeps them, an empty one shows the address. Excel puts the cell style
 * "Hyperlink" on it, and a style brings its whole font: typeface, size and all.
 */
export function setHyperlink(sheet: SheetModel, area: Area, input: unknown): void {
  const link = asRecord(input);
  const others = Object.keys(link).filter((part) => part !== 'address');
  if (others.some((part) => !PARTS.includes(part))) throw invalid(`a link of ${others.join()}`);
  if (others.length > 0) throw new UnsupportedRequest('Range', 'hyperlink', others.join());
  if (area.rows * area.columns > 1)
    throw new UnsupportedRequest('Range', 'hyperlink', 'many cells');
  const address = asText(link.address);
  if (address === '' || address.length > LONGEST) throw invalid('the address of a link');
  sheet.guard();
  const cell = sheet.cell(area);
  const format = { ...cell.format, font: LINK_FONT };
  sheet.change(area, hasContent(cell) ? { format } : { format, value: address });
  sheet.data.links.set(cellName(area), address);
}

export function clearHyperlinks({ data: { links } }: SheetModel, area: Area): void {
  for (const name of [...links.keys()]) {
    const at = parseCell(name);
    if (at !== null && contains(area, at)) links.delete(name);
  }
}
