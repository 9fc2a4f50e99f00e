import { cellName } from '../../workbook/address';
import type { Cell, Sheet } from '../book';
import { cellContent, type TextWriter } from './cellContent';
import type { Styles } from './styles';
import { element } from './xml';

/** Rows and cells must stand in their order, whatever the order in which they were written. */
export function sheetData(sheet: Sheet, styles: Styles, strings: TextWriter): string {
  const { cells: lines, heights, hiddenRows } = sheet;
  const rows = new Set([...lines.keys(), ...heights.keys(), ...hiddenRows]);
  return element(
    'sheetData',
    {},
    [...rows]
      .sort((a, b) => a - b)
      .map((row) => {
        const height = heights.get(row);
        const cells = [...(lines.get(row) ?? [])].sort(([a], [b]) => a - b);
        return element(
          'row',
          {
            r: row + 1,
            ht: height,
            hidden: hiddenRows.has(row) ? 1 : undefined,
            customHeight: isFixed(sheet, row) ? 1 : undefined,
          },
          cells.map(([column, cell]) => cellXml(cellName({ row, column }), cell, styles, strings)),
        );
      }),
  );
}

/** A height without this mark is only the last one seen: the row grows with its text. */
function isFixed({ heights, fitted }: Sheet, row: number): boolean {
  return heights.has(row) && !fitted.has(row);
}

/** Put together by hand, since there are many of them. */
function cellXml(name: string, cell: Cell, styles: Styles, strings: TextWriter): string {
  const style = styles.indexOf(cell.format);
  const { type, inside } = cellContent(cell, strings);
  if (style === 0 && inside === '') return '';
  const look = style === 0 ? '' : ` s="${style}"`;
  const kind = type === null ? '' : ` t="${type}"`;
  return inside === '' ? `<c r="${name}"${look}/>` : `<c r="${name}"${look}${kind}>${inside}</c>`;
}
