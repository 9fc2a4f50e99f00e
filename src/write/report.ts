import { type Layout, type LayoutRow, POINTS_PER_MILLIMETRE } from '../report/layout';
import { LINE_STYLES, TABLE_SIZE, TYPEFACE } from '../report/styles';
import { UNFINISHED, WORKBOOK_NAMES } from '../sheets/names';
import { absolute, type Area } from '../workbook/address';
import { digestOf } from '../workbook/digest';
import type { Edit } from '../workbook/edit';
import { TEXT_FORMAT } from '../workbook/format';
import type { CellValue } from '../workbook/snapshot';
import { textCell } from './cells';
import { reportPage } from './pages';
import { runsOf } from './runs';

export interface ReportPlace {
  readonly sheet: string;
  /** Whether our last report stands there, to be replaced. */
  readonly replaces: boolean;
}

/**
 * A layout as a sheet of its own; one block of cells, and formats by area, never by row. The sheet
 * is marked as ours before anything else, so that a half-written one is found again and finished.
 */
export function reportEdits(
  { orientation, columns, rows }: Layout,
  { sheet, replaces }: ReportPlace,
): Edit[] {
  const all: Area = { row: 0, column: 0, rows: rows.length, columns: columns.length };
  const headingRow = rows.findIndex(({ kind }) => kind === 'heading');
  const tableRows = rows.filter(({ kind }) => kind === 'heading' || kind === 'cells').length;
  const table: Area = { ...all, row: headingRow, rows: tableRows };
  const cells = rows.map((row) => rowCells(row, columns.length));
  return [
    { kind: replaces ? 'clearSheet' : 'addSheet', sheet },
    { kind: 'setName', name: WORKBOOK_NAMES.report, formula: `=${absolute(sheet, all)}` },
    digestName(UNFINISHED),
    ...columns.map(({ millimetres }, column): Edit => {
      return { kind: 'setColumnWidth', sheet, column, points: millimetres * POINTS_PER_MILLIMETRE };
    }),
    {
      kind: 'formatCells',
      sheet,
      area: all,
      format: {
        font: { name: TYPEFACE, size: TABLE_SIZE },
        align: { vertical: 'top', wrap: true },
        numberFormat: TEXT_FORMAT,
      },
    },
    ...columns.map(({ align }, column): Edit => {
      const area = { ...table, column, columns: 1 };
      return { kind: 'formatCells', sheet, area, format: { align: alignment(align) } };
    }),
    { kind: 'formatCells', sheet, area: table, format: { border: 'grid' } },
    ...rows.flatMap((row, index) => rowEdits(row, sheet, { ...all, row: index, rows: 1 })),
    {
      kind: 'putCells',
      sheet,
      block: {
        at: { row: 0, column: 0 },
        cells,
        formats: columns.map(() => TEXT_FORMAT),
      },
    },
    ...runsOf(rows.map(({ points }) => points)).map(({ from, length, value }): Edit => {
      return { kind: 'setRowHeight', sheet, row: from, rows: length, points: value };
    }),
    { kind: 'setPage', sheet, page: reportPage(orientation, all, headingRow) },
    digestName(digestOf(cells)),
    { kind: 'activateSheet', sheet },
  ];
}

function digestName(digest: string): Edit {
  return { kind: 'setName', name: WORKBOOK_NAMES.reportDigest, formula: `="${digest}"` };
}

/** Numbers and ticks stand in the middle of their cell, texts at its top. */
function alignment(align: 'left' | 'center') {
  return { horizontal: align, vertical: align === 'center' ? 'middle' : 'top' } as const;
}

function rowCells(row: LayoutRow, columns: number): CellValue[] {
  const texts = row.kind === 'line' ? [row.text] : 'cells' in row ? row.cells : [];
  return Array.from({ length: columns }, (_, column) => textCell(texts[column]));
}

function rowEdits(row: LayoutRow, sheet: string, area: Area): Edit[] {
  switch (row.kind) {
    case 'line': {
      const { size, bold, italic, align } = LINE_STYLES[row.style];
      return [
        { kind: 'mergeCells', sheet, area },
        {
          kind: 'formatCells',
          sheet,
          area,
          format: {
            font: { size, bold, italic },
            align: { horizontal: align, vertical: 'middle' },
          },
        },
      ];
    }
    case 'rule': {
      const middle = { ...area, column: Math.floor((area.columns - 1) / 2), columns: 1 };
      return [{ kind: 'formatCells', sheet, area: middle, format: { border: 'below' } }];
    }
    case 'heading':
      return [
        {
          kind: 'formatCells',
          sheet,
          area,
          format: {
            font: { bold: true },
            align: { horizontal: 'center', vertical: 'middle' },
          },
        },
      ];
    case 'gap':
    case 'cells':
      return [];
  }
}
