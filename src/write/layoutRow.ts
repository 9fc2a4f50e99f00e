import type { LayoutRow } from '../report/layout';
import { LINE_STYLES, TYPEFACE } from '../report/styles';
import type { Area } from '../workbook/address';
import type { Edit } from '../workbook/edit';
import type { CellFormat } from '../workbook/format';
import type { CellValue } from '../workbook/snapshot';
import { textCell } from './cells';
import { hyperlinkCell } from './hyperlinkCell';

/** A link takes the blue and the typeface of screens; a document is black. */
const UNLIKE_A_LINK = { name: TYPEFACE, color: '#000000', underline: false } as const;

const CLOSING_SIZE = LINE_STYLES.end.size;

export function rowCells(row: LayoutRow, columns: number): CellValue[] {
  const texts = textsOf(row);
  return Array.from({ length: columns }, (_, column) => textCell(texts[column]));
}

function textsOf(row: LayoutRow): readonly string[] {
  switch (row.kind) {
    case 'line':
    case 'group':
      return [row.text];
    case 'heading':
    case 'cells':
      return row.cells;
    case 'halves':
      return [row.left, ...Array.from({ length: row.leftColumns - 1 }, () => ''), row.right];
    case 'gap':
      return [];
  }
}

/** How a row differs from the body of the table; most rows do not. */
export function rowEdits(row: LayoutRow, sheet: string, area: Area): Edit[] {
  switch (row.kind) {
    case 'line': {
      const { size, bold, italic, align } = LINE_STYLES[row.style];
      const font = { size, bold, italic };
      return [
        ...merged(sheet, area),
        ...(row.url === undefined ? [] : [linkEdit(sheet, area, row.text, row.url)]),
        formatted(sheet, area, {
          font: row.url === undefined ? font : { ...font, ...UNLIKE_A_LINK },
          align: { horizontal: align, vertical: 'middle' },
        }),
      ];
    }
    case 'heading':
      return [
        formatted(sheet, area, {
          font: { bold: true },
          align: { horizontal: 'center', vertical: 'middle' },
        }),
      ];
    case 'group':
      return [
        ...merged(sheet, area),
        formatted(sheet, area, {
          font: { bold: true },
          align: { horizontal: 'left', vertical: 'middle' },
        }),
      ];
    case 'halves':
      return halves(area, row.leftColumns).flatMap((half) => [
        ...merged(sheet, half),
        formatted(sheet, half, {
          font: { size: CLOSING_SIZE, bold: true },
          align: { horizontal: 'center', vertical: 'top' },
        }),
      ]);
    case 'gap':
    case 'cells':
      return [];
  }
}

function halves(area: Area, leftColumns: number): Area[] {
  const left = { ...area, columns: leftColumns };
  const right = { ...area, column: left.columns, columns: area.columns - left.columns };
  return [left, right];
}

function merged(sheet: string, area: Area): Edit[] {
  return area.columns === 1 ? [] : [{ kind: 'mergeCells', sheet, area }];
}

function linkEdit(sheet: string, { row, column }: Area, text: string, url: string): Edit {
  const cells = [[hyperlinkCell(text, url)]];
  return { kind: 'putCells', sheet, block: { at: { row, column }, cells, formats: ['General'] } };
}

function formatted(sheet: string, area: Area, format: CellFormat): Edit {
  return { kind: 'formatCells', sheet, area, format };
}
